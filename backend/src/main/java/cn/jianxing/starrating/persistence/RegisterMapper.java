package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.RegisterEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Lines of the star register. */
@Mapper
interface RegisterMapper {

    String COLUMNS = """
            id, unit, unit_title, town, level, star, year, total, awarded_on, case_id, case_no, superseded_at
            """;

    @Update("update star_register set superseded_at = #{at}, in_force = null where unit = #{unit} and in_force = 1")
    void supersede(@Param("unit") String unit, @Param("at") Instant at);

    @Insert("""
            insert into star_register (id, unit, unit_title, town, level, star, year, total, awarded_on, case_id,
              case_no, superseded_at, in_force)
            values (#{id}, #{unit}, #{unitTitle}, #{town}, #{level}, #{star}, #{year}, #{total}, #{awardedOn},
              #{caseId}, #{caseNo}, null, 1)
            """)
    void add(RegisterEntry entry);

    @Select("select " + COLUMNS + " from star_register where unit = #{unit} and in_force = 1")
    Optional<RegisterEntry> inForce(@Param("unit") String unit);

    @Select("select " + COLUMNS + " from star_register where unit = #{unit} order by awarded_on desc, id desc")
    List<RegisterEntry> history(@Param("unit") String unit);

    @Select("select " + COLUMNS + " from star_register where case_id is not null order by year, unit")
    List<RegisterEntry> fromCases();
}
