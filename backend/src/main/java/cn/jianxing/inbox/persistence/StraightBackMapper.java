package cn.jianxing.inbox.persistence;

import cn.jianxing.inbox.domain.StraightBack;
import cn.jianxing.inbox.domain.StraightBacks;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Straight returns in their table. */
@Mapper
interface StraightBackMapper extends StraightBacks {

    @Override
    @Insert("""
            insert into straight_back (task_id, case_id, step_id, step, returned_by, audience, since)
            values (#{taskId}, #{caseId}, #{stepId}, #{step}, #{returnedBy}, #{audience}, #{since})
            """)
    void keep(StraightBack straightBack);

    @Override
    @Select("""
            select task_id, case_id, step_id, step, returned_by, audience, since
            from straight_back where task_id = #{taskId}
            """)
    Optional<StraightBack> of(@Param("taskId") String taskId);
}
