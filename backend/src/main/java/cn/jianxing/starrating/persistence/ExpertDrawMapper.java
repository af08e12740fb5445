package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.expert.Candidate;
import cn.jianxing.starrating.domain.expert.ExpertDraw;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The log of draws. */
@Mapper
interface ExpertDrawMapper {

    @Insert("""
            insert into expert_draw (case_id, round, unit, year, seed, algorithm, wanted, from_city, drawn_at)
            values (#{caseId}, #{round}, #{unit}, #{year}, #{seed}, #{algorithm}, #{wanted}, #{fromCity}, #{drawnAt})
            """)
    void add(ExpertDraw draw);

    @Insert("""
            insert into expert_draw_candidate (case_id, round, person_id, pool, left_out, place)
            values (#{caseId}, #{round}, #{c.personId}, #{c.pool}, #{c.leftOut}, #{c.place})
            """)
    void addCandidate(@Param("caseId") String caseId, @Param("round") int round, @Param("c") Candidate candidate);

    @Select("""
            select case_id, round, unit, year, seed, algorithm, wanted, from_city, drawn_at
            from expert_draw where case_id = #{caseId} order by round
            """)
    List<DrawRow> of(@Param("caseId") String caseId);

    @Select("""
            select person_id, pool, left_out, place from expert_draw_candidate
            where case_id = #{caseId} and round = #{round} order by person_id
            """)
    List<Candidate> candidates(@Param("caseId") String caseId, @Param("round") int round);

    @Select("""
            select c.person_id from expert_draw d
            join expert_draw_candidate c on c.case_id = d.case_id and c.round = d.round
            where d.unit = #{unit} and d.year = #{year} and c.place is not null
            """)
    Set<String> members(@Param("unit") String unit, @Param("year") int year);

    /** A draw without the people. */
    record DrawRow(
            String caseId,
            int round,
            String unit,
            int year,
            long seed,
            String algorithm,
            int wanted,
            int fromCity,
            Instant drawnAt) {

        ExpertDraw with(List<Candidate> candidates) {
            return new ExpertDraw(caseId, round, unit, year, seed, algorithm, wanted, fromCity, candidates, drawnAt);
        }
    }
}
