package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Mark;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Bonuses and penalties of sites, and the copies that ratings keep. */
@Mapper
interface MarkMapper {

    @Select("""
            select i.code, i.kind, i.title, i.points, i.most, i.serious, m.times
            from star_mark m
              join star_mark_item i on i.year = m.year and i.version = #{version} and i.code = m.code
            where m.year = #{year} and m.unit = #{unit}
            order by i.code
            """)
    List<Mark> of(@Param("year") int year, @Param("version") int version, @Param("unit") String unit);

    @Insert("""
            insert into star_mark (year, unit, code, times, source, recorded_at)
            values (#{year}, #{unit}, #{code}, #{times}, #{source}, #{at})
            on duplicate key update times = values(times), source = values(source), recorded_at = values(recorded_at)
            """)
    void record(
            @Param("year") int year,
            @Param("unit") String unit,
            @Param("code") String code,
            @Param("times") int times,
            @Param("source") String source,
            @Param("at") Instant at);

    @Delete("delete from star_rating_mark where case_id = #{caseId}")
    void unfreeze(@Param("caseId") String caseId);

    @Insert("""
            insert into star_rating_mark (case_id, code, kind, title, points, most, serious, times)
            values (#{caseId}, #{m.code}, #{m.kind}, #{m.title}, #{m.points}, #{m.most}, #{m.serious}, #{m.times})
            """)
    void freeze(@Param("caseId") String caseId, @Param("m") Mark mark);

    @Select("""
            select code, kind, title, points, most, serious, times
            from star_rating_mark where case_id = #{caseId} order by code
            """)
    List<Mark> frozen(@Param("caseId") String caseId);
}
