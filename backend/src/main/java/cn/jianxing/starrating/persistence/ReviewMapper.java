package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Plaques.Plaque;
import cn.jianxing.starrating.domain.Snapshots.Snapshot;
import cn.jianxing.starrating.domain.Surveys.Survey;
import cn.jianxing.starrating.domain.Vetoes.Veto;
import cn.jianxing.starrating.domain.Visits.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What the review of a rating leaves: snapshots, survey, visit, vetoes, plaque. */
@Mapper
interface ReviewMapper {

    @Insert("""
            insert into star_snapshot (case_id, number, taken_at, query_version, hash, facts)
            values (#{caseId}, #{number}, #{takenAt}, #{queryVersion}, #{hash}, #{facts})
            """)
    void addSnapshot(Snapshot snapshot);

    @Select("""
            select case_id, number, taken_at, query_version, hash, facts
            from star_snapshot where case_id = #{caseId} order by number
            """)
    List<Snapshot> snapshots(@Param("caseId") String caseId);

    @Insert("""
            insert into star_survey (case_id, opened_at, minimum, by_phone) values (#{caseId}, #{at}, #{minimum}, false)
            on duplicate key update case_id = case_id
            """)
    void openSurvey(@Param("caseId") String caseId, @Param("minimum") int minimum, @Param("at") Instant at);

    @Update("""
            update star_survey set valid_count = #{count}, by_phone = #{byPhone}, closed_at = #{at}
            where case_id = #{caseId}
            """)
    void closeSurvey(
            @Param("caseId") String caseId,
            @Param("count") int count,
            @Param("byPhone") boolean byPhone,
            @Param("at") Instant at);

    @Select("""
            select case_id, opened_at, minimum, valid_count, by_phone, closed_at
            from star_survey where case_id = #{caseId}
            """)
    Optional<Survey> survey(@Param("caseId") String caseId);

    @Insert("""
            insert into star_visit (case_id, visit_on, scores_due_at, route, planned_by, planned_at)
            values (#{caseId}, #{visitOn}, #{scoresDueAt}, #{route}, #{plannedBy}, #{plannedAt})
            on duplicate key update visit_on = values(visit_on), scores_due_at = values(scores_due_at),
              route = values(route), planned_by = values(planned_by), planned_at = values(planned_at)
            """)
    void planVisit(Visit visit);

    @Select("""
            select case_id, visit_on, scores_due_at, route, planned_by, planned_at
            from star_visit where case_id = #{caseId}
            """)
    Optional<Visit> visit(@Param("caseId") String caseId);

    @Insert("""
            insert into star_veto (case_id, code, facts, found_by, found_at)
            values (#{caseId}, #{code}, #{facts}, #{foundBy}, #{foundAt})
            """)
    void findVeto(Veto veto);

    @Update("""
            update star_veto set confirmed = #{confirmed}, reason = #{reason}, decided_by = #{by}, decided_at = #{at}
            where case_id = #{caseId}
            """)
    void decideVetoes(
            @Param("caseId") String caseId,
            @Param("confirmed") boolean confirmed,
            @Param("reason") String reason,
            @Param("by") String by,
            @Param("at") Instant at);

    @Select("""
            select case_id, code, facts, found_by, found_at, confirmed, reason
            from star_veto where case_id = #{caseId} order by code
            """)
    List<Veto> vetoes(@Param("caseId") String caseId);

    @Insert("""
            insert into star_plaque (case_id, unit, year, plaque_no, installed_on, latitude, longitude, submission_id,
              confirmed_by, confirmed_at)
            values (#{caseId}, #{unit}, #{year}, #{plaqueNo}, #{installedOn}, #{latitude}, #{longitude},
              #{submissionId}, #{confirmedBy}, #{confirmedAt})
            """)
    void addPlaque(Plaque plaque);

    @Select("select count(*) > 0 from star_plaque where year = #{year} and plaque_no = #{no}")
    boolean plaqueTaken(@Param("year") int year, @Param("no") String no);

    @Select("""
            select case_id, unit, year, plaque_no, installed_on, latitude, longitude, submission_id, confirmed_by,
              confirmed_at
            from star_plaque where case_id = #{caseId}
            """)
    Optional<Plaque> plaque(@Param("caseId") String caseId);
}
