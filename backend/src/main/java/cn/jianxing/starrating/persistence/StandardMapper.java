package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Edition;
import cn.jianxing.starrating.domain.IndicatorDefinition;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Mark;
import cn.jianxing.starrating.domain.Metric;
import cn.jianxing.starrating.domain.Standard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Editions of the standard. */
@Mapper
interface StandardMapper {

    @Select("select max(version) from star_edition where year = #{year} and state = 'RELEASED'")
    @Nullable
    Integer newest(@Param("year") int year);

    @Select("select count(*) from star_standard where year = #{year} and version = #{version}")
    int count(@Param("year") int year, @Param("version") int version);

    @Select("""
            select year, level, version, bonus_cap, total_cap, gap_share, spread_share, minimum_answers, self_step,
              on_site_step, department_step, honesty_gap
            from star_standard where year = #{year} and level = #{level} and version = #{version}
            """)
    Optional<Standard> standard(@Param("year") int year, @Param("level") Level level, @Param("version") int version);

    @Select("""
            select code, level, position, category_id, category, title, points, floor, requirement, rule_text,
              evidence_hint, evidence_required, methods, on_site_by_metric, platform, metrics, rule_type, rule, period,
              basis
            from star_indicator where year = #{year} and version = #{version} and level = #{level}
            order by position
            """)
    List<IndicatorDefinition> indicators(
            @Param("year") int year, @Param("level") Level level, @Param("version") int version);

    @Select("""
            select code, level, position, category_id, category, title, points, floor, requirement, rule_text,
              evidence_hint, evidence_required, methods, on_site_by_metric, platform, metrics, rule_type, rule, period,
              basis
            from star_indicator where year = #{year} and version = #{version}
            order by level, position
            """)
    List<IndicatorDefinition> allIndicators(@Param("year") int year, @Param("version") int version);

    @Select("""
            select year, level, version, bonus_cap, total_cap, gap_share, spread_share, minimum_answers, self_step,
              on_site_step, department_step, honesty_gap
            from star_standard where year = #{year} and version = #{version}
            """)
    List<Standard> standards(@Param("year") int year, @Param("version") int version);

    @Select("""
            select code, kind, title, points, most, serious, 0 as times
            from star_mark_item where year = #{year} and version = #{version} order by code
            """)
    List<Mark> markItems(@Param("year") int year, @Param("version") int version);

    @Select("""
            select metric as id, title, unit, source, definition
            from star_metric where year = #{year} and version = #{version}
            """)
    List<Metric> metrics(@Param("year") int year, @Param("version") int version);

    @Insert("""
            insert into star_standard (year, level, version, bonus_cap, total_cap, gap_share, spread_share,
              minimum_answers, self_step, on_site_step, department_step, honesty_gap, imported_at)
            values (#{s.year}, #{s.level}, #{s.version}, #{s.bonusCap}, #{s.totalCap}, #{s.gapShare},
              #{s.spreadShare}, #{s.minimumAnswers}, #{s.selfStep}, #{s.onSiteStep}, #{s.departmentStep},
              #{s.honestyGap}, #{at})
            """)
    void addStandard(@Param("s") Standard standard, @Param("at") Instant at);

    @Insert("""
            insert into star_indicator (year, version, code, level, position, category_id, category, title, points,
              floor, requirement, rule_text, evidence_hint, evidence_required, methods, on_site_by_metric, platform,
              metrics, rule_type, rule, period, basis)
            values (#{year}, #{version}, #{i.code}, #{i.level}, #{i.position}, #{i.categoryId}, #{i.category},
              #{i.title}, #{i.points}, #{i.floor}, #{i.requirement}, #{i.ruleText}, #{i.evidenceHint},
              #{i.evidenceRequired}, #{i.methods}, #{i.onSiteByMetric}, #{i.platform}, #{i.metrics}, #{i.ruleType},
              #{i.rule}, #{i.period}, #{i.basis})
            """)
    void addIndicator(
            @Param("year") int year, @Param("version") int version, @Param("i") IndicatorDefinition indicator);

    @Insert("""
            insert into star_metric (year, version, metric, title, unit, source, definition)
            values (#{year}, #{version}, #{m.id}, #{m.title}, #{m.unit}, #{m.source}, #{m.definition})
            """)
    void addMetric(@Param("year") int year, @Param("version") int version, @Param("m") Metric metric);

    @Insert("""
            insert into star_mark_item (year, version, code, kind, title, points, most, serious)
            values (#{year}, #{version}, #{m.code}, #{m.kind}, #{m.title}, #{m.points}, #{m.most}, #{m.serious})
            """)
    void addMarkItem(@Param("year") int year, @Param("version") int version, @Param("m") Mark mark);

    /** Everything an edition contains. */
    default void addContent(Edition edition, Instant at) {
        var year = edition.year();
        var version = edition.version();
        edition.indicators().forEach(indicator -> addIndicator(year, version, indicator));
        edition.metrics().forEach(metric -> addMetric(year, version, metric));
        edition.marks().forEach(mark -> addMarkItem(year, version, mark));
        edition.standards().forEach(standard -> addStandard(standard, at));
    }
}
