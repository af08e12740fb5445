package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.IndicatorDefinition;
import cn.jianxing.starrating.domain.edition.EditionChange;
import cn.jianxing.starrating.domain.edition.EditionInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** How editions of the standard come about. */
@Mapper
interface EditionMapper {

    String COLUMNS = """
            year, version, state, based_on_year, based_on_version, prepared_by, prepared_at, released_by, released_at,
            revision
            """;

    @Select("select " + COLUMNS + " from star_edition order by year desc, version desc")
    List<EditionInfo> all();

    @Select("select " + COLUMNS + " from star_edition where year = #{year} and version = #{version}")
    Optional<EditionInfo> find(@Param("year") int year, @Param("version") int version);

    @Select("select coalesce(max(version), 0) from star_edition where year = #{year}")
    int last(@Param("year") int year);

    @Insert("""
            insert into star_edition (year, version, state, based_on_year, based_on_version, prepared_by, prepared_at,
              released_by, released_at, revision)
            values (#{year}, #{version}, #{state}, #{basedOnYear}, #{basedOnVersion}, #{preparedBy}, #{preparedAt},
              #{releasedBy}, #{releasedAt}, #{revision})
            """)
    void add(EditionInfo info);

    @Update("""
            update star_edition set revision = revision + 1
            where year = #{year} and version = #{version} and state = 'DRAFT' and revision = #{revision}
            """)
    int take(@Param("year") int year, @Param("version") int version, @Param("revision") int revision);

    @Update("""
            update star_edition set state = 'RELEASED', released_by = #{personId}, released_at = #{at}
            where year = #{year} and version = #{version} and state = 'DRAFT'
            """)
    int release(
            @Param("year") int year,
            @Param("version") int version,
            @Param("personId") String personId,
            @Param("at") Instant at);

    @Update("""
            update star_indicator i join star_edition e on e.year = i.year and e.version = i.version
            set i.title = #{i.title}, i.points = #{i.points}, i.requirement = #{i.requirement},
              i.rule_text = #{i.ruleText}, i.evidence_hint = #{i.evidenceHint}, i.rule = #{i.rule}
            where i.year = #{year} and i.version = #{version} and i.code = #{i.code} and e.state = 'DRAFT'
            """)
    int replace(@Param("year") int year, @Param("version") int version, @Param("i") IndicatorDefinition indicator);

    @Insert("""
            insert into star_edition_change (id, year, version, indicator, field, before_value, after_value, person_id,
              changed_at)
            values (#{id}, #{year}, #{version}, #{indicator}, #{field}, #{before}, #{after}, #{personId}, #{changedAt})
            """)
    void log(EditionChange change);

    @Select("""
            select id, year, version, indicator, field, before_value as `before`, after_value as `after`, person_id, changed_at
            from star_edition_change where year = #{year} and version = #{version} order by id
            """)
    List<EditionChange> changes(@Param("year") int year, @Param("version") int version);
}
