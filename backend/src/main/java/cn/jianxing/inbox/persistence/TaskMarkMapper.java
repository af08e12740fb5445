package cn.jianxing.inbox.persistence;

import cn.jianxing.inbox.domain.TaskMarks;
import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface TaskMarkMapper extends TaskMarks {

    @Override
    @Insert("insert into task_mark (person_id, task_id, read_at) values (#{personId}, #{taskId}, #{at})"
            + " on duplicate key update read_at = #{at}")
    void read(@Param("personId") String personId, @Param("taskId") String taskId, @Param("at") Instant at);

    @Override
    @Insert("insert into task_mark (person_id, task_id, snoozed_until) values (#{personId}, #{taskId}, #{until})"
            + " on duplicate key update snoozed_until = #{until}")
    void snooze(@Param("personId") String personId, @Param("taskId") String taskId, @Param("until") Instant until);

    @Override
    @Update("update task_mark set snoozed_until = null where person_id = #{personId} and task_id = #{taskId}")
    void wake(@Param("personId") String personId, @Param("taskId") String taskId);

    @Override
    @Select("select count(*) from task_mark m where m.person_id = #{personId} and m.snoozed_until > #{now}")
    int snoozed(@Param("personId") String personId, @Param("now") Instant now);

    @Override
    @Delete("delete from task_mark where not exists"
            + " (select 1 from inbox_item i where i.task_id = task_mark.task_id) limit #{limit}")
    int forgetEnded(@Param("limit") int limit);
}
