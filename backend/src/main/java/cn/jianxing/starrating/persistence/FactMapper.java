package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Fact;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Facts of sites, and the copies that ratings keep. */
@Mapper
interface FactMapper {

    @Select("""
            select year, unit, metric, value, source, recorded_at, recorded_by
            from star_fact where year = #{year} and unit = #{unit}
            """)
    List<Fact> of(@Param("year") int year, @Param("unit") String unit);

    @Insert("""
            insert into star_fact (year, unit, metric, value, source, recorded_at, recorded_by)
            values (#{year}, #{unit}, #{metric}, #{value}, #{source}, #{recordedAt}, #{recordedBy})
            on duplicate key update value = values(value), source = values(source),
              recorded_at = values(recorded_at), recorded_by = values(recorded_by)
            """)
    void record(Fact fact);

    @Delete("delete from star_rating_fact where case_id = #{caseId}")
    void unfreeze(@Param("caseId") String caseId);

    @Insert("""
            insert into star_rating_fact (case_id, metric, value, source, recorded_at)
            values (#{caseId}, #{f.metric}, #{f.value}, #{f.source}, #{f.recordedAt})
            """)
    void freeze(@Param("caseId") String caseId, @Param("f") Fact fact);

    @Select("""
            select r.year, r.unit, f.metric, f.value, f.source, f.recorded_at, null as recorded_by
            from star_rating_fact f join star_rating r on r.case_id = f.case_id
            where f.case_id = #{caseId}
            """)
    List<Fact> frozen(@Param("caseId") String caseId);
}
