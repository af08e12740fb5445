package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.campaign.FollowUp;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What is left to other processes. */
@Mapper
interface FollowUpMapper {

    @Insert("""
            insert into follow_up (id, case_id, kind, unit, owner, due_on, amount, detail, state, created_at)
            values (#{id}, #{caseId}, #{kind}, #{unit}, #{owner}, #{dueOn}, #{amount}, #{detail}, #{state}, #{createdAt})
            on duplicate key update id = id
            """)
    void add(FollowUp followUp);

    @Select("""
            select id, case_id, kind, unit, owner, due_on, amount, detail, state, created_at
            from follow_up where case_id = #{caseId} order by kind, unit
            """)
    List<FollowUp> ofCase(@Param("caseId") String caseId);

    @Select("""
            select id, case_id, kind, unit, owner, due_on, amount, detail, state, created_at
            from follow_up where kind = #{kind} and state = 'OPEN' order by due_on, unit
            """)
    List<FollowUp> open(@Param("kind") FollowUp.Kind kind);
}
