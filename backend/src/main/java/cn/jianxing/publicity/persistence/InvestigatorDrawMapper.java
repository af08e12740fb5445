package cn.jianxing.publicity.persistence;

import cn.jianxing.publicity.domain.InvestigatorDraw;
import cn.jianxing.publicity.domain.InvestigatorDraw.Candidate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The log of draws of investigators. */
@Mapper
interface InvestigatorDrawMapper {

    @Insert("""
            insert into investigator_draw (objection_id, seed, algorithm, chosen, drawn_at)
            values (#{objectionId}, #{seed}, #{algorithm}, #{chosen}, #{drawnAt})
            """)
    void add(InvestigatorDraw draw);

    @Insert("""
            insert into investigator_draw_candidate (objection_id, person_id, audience, left_out)
            values (#{objectionId}, #{c.personId}, #{c.audience}, #{c.leftOut})
            """)
    void addCandidate(@Param("objectionId") String objectionId, @Param("c") Candidate candidate);

    @Select("""
            select objection_id, seed, algorithm, chosen, drawn_at from investigator_draw
            where objection_id = #{objectionId}
            """)
    Optional<DrawRow> of(@Param("objectionId") String objectionId);

    @Select("""
            select person_id, audience, left_out from investigator_draw_candidate
            where objection_id = #{objectionId} order by person_id
            """)
    List<Candidate> candidates(@Param("objectionId") String objectionId);

    /** A draw without the people. */
    record DrawRow(String objectionId, long seed, String algorithm, String chosen, Instant drawnAt) {

        InvestigatorDraw with(List<Candidate> candidates) {
            return new InvestigatorDraw(objectionId, seed, algorithm, candidates, chosen, drawnAt);
        }
    }
}
