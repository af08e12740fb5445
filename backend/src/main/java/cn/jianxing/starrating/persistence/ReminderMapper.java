package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.campaign.Reminders;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Reminders sent from the board. */
@Mapper
interface ReminderMapper {

    @Select("""
            <script>
            select task_id, person_id from star_reminder where sent_at > #{moment} and task_id in
            <foreach collection="taskIds" item="taskId" open="(" separator="," close=")">#{taskId}</foreach>
            </script>
            """)
    List<Reminders.Reminded> since(@Param("taskIds") Collection<String> taskIds, @Param("moment") Instant moment);

    @Insert("""
            insert ignore into star_reminder (task_id, person_id, sent_at, sent_by)
            values (#{r.taskId}, #{r.personId}, #{at}, #{by})
            """)
    int first(@Param("r") Reminders.Reminded reminded, @Param("at") Instant at, @Param("by") String by);

    @Update("""
            update star_reminder set sent_at = #{at}, sent_by = #{by}
            where task_id = #{r.taskId} and person_id = #{r.personId} and sent_at <= #{notSince}
            """)
    int again(
            @Param("r") Reminders.Reminded reminded,
            @Param("at") Instant at,
            @Param("by") String by,
            @Param("notSince") Instant notSince);
}
