package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.CategoryScore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Ratings and the results they keep. */
@Mapper
interface RatingMapper {

    String COLUMNS = """
            case_id, unit, level, year, standard_version, declared_star, state, outcome, base, bonus, penalty, total,
            lowest_category, lowest_ratio, serious_findings, star, opened_at, version
            """;

    @Insert("""
            insert into star_rating (case_id, unit, level, year, standard_version, declared_star, state, outcome, base,
              bonus, penalty, total, lowest_category, lowest_ratio, serious_findings, star, opened_at, version)
            values (#{caseId}, #{unit}, #{level}, #{year}, #{standardVersion}, #{declaredStar}, #{state}, #{outcome},
              #{base}, #{bonus}, #{penalty}, #{total}, #{lowestCategory}, #{lowestRatio}, #{seriousFindings}, #{star},
              #{openedAt}, #{version})
            """)
    void add(RatingRow row);

    @Select("select " + COLUMNS + " from star_rating where case_id = #{caseId}")
    Optional<RatingRow> byCase(@Param("caseId") String caseId);

    @Select("select " + COLUMNS + " from star_rating where unit = #{unit} and year = #{year}")
    Optional<RatingRow> of(@Param("unit") String unit, @Param("year") int year);

    @Select("""
            <script>
            select\s""" + COLUMNS + """
            from star_rating where state &lt;&gt; 'CLOSED' and unit in
            <foreach collection="units" item="unit" open="(" separator="," close=")">#{unit}</foreach>
            </script>
            """)
    List<RatingRow> running(@Param("units") Collection<String> units);

    @Update("""
            update star_rating set declared_star = #{declaredStar}, state = #{state}, outcome = #{outcome},
              base = #{base}, bonus = #{bonus}, penalty = #{penalty}, total = #{total},
              lowest_category = #{lowestCategory}, lowest_ratio = #{lowestRatio},
              serious_findings = #{seriousFindings}, star = #{star}, version = version + 1
            where case_id = #{caseId} and version = #{version}
            """)
    int update(RatingRow row);

    @Delete("delete from star_rating_result where case_id = #{caseId}")
    void deleteResults(@Param("caseId") String caseId);

    @Insert("""
            insert into star_rating_result (case_id, indicator, material, on_site, automatic, survey, counted, flagged)
            values (#{caseId}, #{r.indicator}, #{r.material}, #{r.onSite}, #{r.automatic}, #{r.survey}, #{r.counted},
              #{r.flagged})
            """)
    void addResult(@Param("caseId") String caseId, @Param("r") ResultRow row);

    @Select("""
            select indicator, material, on_site, automatic, survey, counted, flagged
            from star_rating_result where case_id = #{caseId}
            """)
    List<ResultRow> results(@Param("caseId") String caseId);

    @Delete("delete from star_rating_category where case_id = #{caseId}")
    void deleteCategories(@Param("caseId") String caseId);

    @Insert("""
            insert into star_rating_category (case_id, letter, category_id, title, points, maximum)
            values (#{caseId}, #{c.letter}, #{c.id}, #{c.title}, #{c.points}, #{c.maximum})
            """)
    void addCategory(@Param("caseId") String caseId, @Param("c") CategoryScore category);

    @Select("""
            select letter, category_id as id, title, points, maximum
            from star_rating_category where case_id = #{caseId} order by letter
            """)
    List<CategoryScore> categories(@Param("caseId") String caseId);
}
