package cn.jianxing.casework.persistence;

import cn.jianxing.casework.domain.Suspension;
import cn.jianxing.casework.domain.Suspensions;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Times of rest in their table. */
@Mapper
interface SuspensionMapper extends Suspensions {

    @Override
    @Insert("""
            insert into case_suspension (id, case_id, state_before, suspended_by, suspended_at)
            values (#{s.id}, #{s.caseId}, #{s.stateBefore}, #{s.suspendedBy}, #{s.suspendedAt})
            """)
    void begin(@Param("s") Suspension suspension);

    @Override
    @Select("""
            select id, case_id, state_before, suspended_by, suspended_at
            from case_suspension where case_id = #{caseId} and resumed_at is null
            """)
    Optional<Suspension> open(@Param("caseId") String caseId);

    @Override
    @Update("update case_suspension set resumed_by = #{by}, resumed_at = #{at} where id = #{id}")
    void end(@Param("id") String id, @Param("by") String resumedBy, @Param("at") Instant resumedAt);
}
