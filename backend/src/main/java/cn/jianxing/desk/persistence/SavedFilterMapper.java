package cn.jianxing.desk.persistence;

import cn.jianxing.desk.domain.SavedFilter;
import cn.jianxing.desk.domain.SavedFilters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SavedFilterMapper extends SavedFilters {

    @Override
    @Select("""
            <script>
            select f.id, f.person_id, f.unit, f.view, f.name, f.words, f.type, f.due
            from saved_filter f
            where f.person_id = #{personId}
            <if test="!units.isEmpty()">
                or f.unit in (select c.ancestor from unit_closure c where c.descendant in
                <foreach item="unit" collection="units" open="(" separator="," close=")">#{unit}</foreach>)
            </if>
            order by f.person_id is null, f.name, f.id
            </script>
            """)
    List<SavedFilter> seenBy(@Param("personId") String personId, @Param("units") Collection<String> units);

    @Override
    @Select("select f.id, f.person_id, f.unit, f.view, f.name, f.words, f.type, f.due from saved_filter f"
            + " where f.id = #{id}")
    Optional<SavedFilter> find(@Param("id") String id);

    @Override
    @Select("select count(*) from saved_filter f where f.person_id = #{personId}")
    int countOwn(@Param("personId") String personId);

    @Override
    @Select("select count(*) from saved_filter f where f.unit = #{unit}")
    int countOf(@Param("unit") String unit);

    @Override
    @Insert("insert into saved_filter (id, person_id, unit, view, name, words, type, due, created_by, created_at)"
            + " values (#{filter.id}, #{filter.personId}, #{filter.unit}, #{filter.view}, #{filter.name},"
            + " #{filter.words}, #{filter.type}, #{filter.due}, #{createdBy}, utc_timestamp(3))")
    void insert(@Param("filter") SavedFilter filter, @Param("createdBy") String createdBy);

    @Override
    @Delete("delete from saved_filter where id = #{id}")
    void delete(@Param("id") String id);
}
