package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.expert.Expert;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** The pool of experts. */
@Mapper
interface ExpertMapper {

    @Select("""
            <script>
            select person_id, pool, home_town from expert_profile where person_id in
            <foreach collection="persons" item="person" open="(" separator="," close=")">#{person}</foreach>
            </script>
            """)
    List<ProfileRow> profiles(@Param("persons") Collection<String> persons);

    @Select("""
            <script>
            select person_id, unit from expert_paired_unit where person_id in
            <foreach collection="persons" item="person" open="(" separator="," close=")">#{person}</foreach>
            </script>
            """)
    List<PairedRow> paired(@Param("persons") Collection<String> persons);

    @Insert("""
            insert into expert_profile (person_id, pool, home_town) values (#{personId}, #{pool}, #{homeTown})
            on duplicate key update pool = values(pool), home_town = values(home_town)
            """)
    void save(
            @Param("personId") String personId,
            @Param("pool") Expert.Pool pool,
            @Param("homeTown") @Nullable String homeTown);

    @Delete("delete from expert_paired_unit where person_id = #{personId}")
    void deletePaired(@Param("personId") String personId);

    @Insert("insert into expert_paired_unit (person_id, unit) values (#{personId}, #{unit})")
    void addPaired(@Param("personId") String personId, @Param("unit") String unit);

    /** A profile without the paired units. */
    record ProfileRow(
            String personId, Expert.Pool pool, @Nullable String homeTown) {}

    /** One tie. */
    record PairedRow(String personId, String unit) {}
}
