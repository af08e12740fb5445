package cn.jianxing.approval.persistence;

import cn.jianxing.approval.domain.CorrectionNotice;
import cn.jianxing.approval.domain.CorrectionNotices;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Correction notices in their table. */
@Mapper
interface CorrectionMapper extends CorrectionNotices {

    @Override
    @Insert("""
            insert into approval_correction
              (id, case_id, submission_id, round, items, returned_by, returned_as, notified_at, corrected_at)
            values (#{id}, #{caseId}, #{submissionId}, #{round}, #{items}, #{returnedBy}, #{returnedAs}, #{notifiedAt},
              #{correctedAt})
            """)
    void add(CorrectionNotice notice);

    @Override
    @Select("""
            select id, case_id, submission_id, round, items, returned_by, returned_as, notified_at, corrected_at
            from approval_correction where id = #{id}
            """)
    Optional<CorrectionNotice> byId(@Param("id") String id);

    @Override
    @Select("select count(*) from approval_correction where case_id = #{caseId}")
    int rounds(@Param("caseId") String caseId);

    @Override
    @Update("update approval_correction set corrected_at = #{at} where id = #{id}")
    void close(@Param("id") String id, @Param("at") Instant at);

    @Override
    @Select("select amount from approval_setting where name = 'most-returns'")
    int mostReturns();
}
