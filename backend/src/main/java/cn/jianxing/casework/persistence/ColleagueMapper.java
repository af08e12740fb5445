package cn.jianxing.casework.persistence;

import cn.jianxing.casework.domain.Colleague;
import cn.jianxing.casework.domain.Colleagues;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** People by the posts in which an actor reaches them. */
@Mapper
interface ColleagueMapper extends Colleagues {

    @Override
    @Select("""
            <script>
            select n.id as person_id, n.username, n.name, min(p.audience) as audience,
              min(coalesce(n.title, p.title)) as title, min(u.title) as unit_title
            from person n
            join post_holder h on h.person_id = n.id
            join post p on p.audience = h.audience and p.active = 1
            join unit u on u.code = p.unit_code and u.active = 1
            where n.active = 1
            <if test="username != null">and n.username = #{username}</if>
            <if test="pattern != null">
              and (n.name like #{pattern} or n.username like #{pattern} or p.title like #{pattern}
                or n.title like #{pattern} or u.title like #{pattern})
            </if>
            and (exists (select 1 from unit_closure a where a.ancestor = p.unit_code and a.descendant in
              <foreach item="unit" collection="reach.units()" open="(" separator="," close=")">#{unit}</foreach>)
            <if test="!reach.overseen().isEmpty()">
              or exists (select 1 from unit_closure b where b.descendant = p.unit_code and b.ancestor in
              <foreach item="unit" collection="reach.overseen()" open="(" separator="," close=")">#{unit}</foreach>)
            </if>)
            group by n.id, n.username, n.name
            order by max(p.unit_code in
              <foreach item="unit" collection="reach.units()" open="(" separator="," close=")">#{unit}</foreach>) desc,
              n.username
            limit #{limit}
            </script>
            """)
    List<Colleague> find(
            @Param("reach") Reach reach,
            @Param("pattern") @Nullable String pattern,
            @Param("username") @Nullable String username,
            @Param("limit") int limit);
}
