package cn.jianxing.approval.persistence;

import cn.jianxing.approval.domain.Countersign;
import cn.jianxing.approval.domain.CountersignOutcome;
import cn.jianxing.approval.domain.Countersigns;
import cn.jianxing.approval.domain.Opinion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Countersigns and opinions in their tables. */
@Mapper
interface CountersignMapper extends Countersigns {

    @Override
    @Insert("""
            insert into approval_countersign (id, case_id, rule, ratio, asked, opened_at)
            values (#{id}, #{caseId}, #{rule}, #{ratio}, #{asked}, #{openedAt})
            """)
    void open(Countersign countersign);

    @Override
    @Select("select id, case_id, rule, ratio, asked, opened_at from approval_countersign where id = #{id}")
    Optional<Countersign> byId(@Param("id") String id);

    @Override
    @Select("""
            select id, case_id, rule, ratio, asked, opened_at
            from approval_countersign where case_id = #{caseId} order by opened_at desc, id desc
            """)
    List<Countersign> ofCase(@Param("caseId") String caseId);

    @Override
    @Select("select outcome from approval_countersign where id = #{id} and outcome is not null")
    Optional<CountersignOutcome> outcome(@Param("id") String id);

    @Override
    @Update("update approval_countersign set asked = #{asked} where id = #{id}")
    void asked(@Param("id") String id, @Param("asked") int asked);

    @Override
    @Insert("""
            insert into approval_opinion (countersign_id, reviewer, verdict, submission_id, person_id, given_at)
            values (#{countersignId}, #{reviewer}, #{verdict}, #{submissionId}, #{personId}, #{givenAt})
            """)
    void add(Opinion opinion);

    @Override
    @Select("""
            select countersign_id, reviewer, verdict, submission_id, person_id, given_at
            from approval_opinion where countersign_id = #{countersignId} order by given_at, reviewer
            """)
    List<Opinion> opinions(@Param("countersignId") String countersignId);

    @Override
    @Update("update approval_countersign set outcome = #{outcome}, settled_at = #{at} where id = #{id}")
    void settle(@Param("id") String id, @Param("outcome") CountersignOutcome outcome, @Param("at") Instant at);
}
