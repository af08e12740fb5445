package cn.jianxing.inbox.persistence;

import cn.jianxing.inbox.domain.SignRequest;
import cn.jianxing.inbox.domain.SignRequests;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Sign requests and what waits for them, in their tables. */
@Mapper
interface SignRequestMapper extends SignRequests {

    String COLUMNS = """
            id, task_id, case_id, place, one_by_one, position, asked_by, to_person, to_audience, question, state,
            opinion, asked_at, answered_at
            """;

    @Override
    @Insert("insert into sign_request (" + COLUMNS + """
            ) values (#{id}, #{taskId}, #{caseId}, #{place}, #{oneByOne}, #{position}, #{askedBy}, #{toPerson},
                #{toAudience}, #{question}, #{state}, #{opinion}, #{askedAt}, #{answeredAt})
            """)
    void append(SignRequest request);

    @Override
    @Select("select " + COLUMNS + " from sign_request where task_id = #{taskId} order by asked_at, position, id")
    List<SignRequest> of(@Param("taskId") String taskId);

    @Override
    @Select("select " + COLUMNS + """
            from sign_request where task_id = #{taskId} and to_person = #{personId} and state = 'OPEN' limit 1
            """)
    Optional<SignRequest> openOf(@Param("taskId") String taskId, @Param("personId") String personId);

    @Override
    @Update("""
            update sign_request set state = #{state}, opinion = #{opinion}, answered_at = #{at} where id = #{id}
            """)
    void move(
            @Param("id") String id,
            @Param("state") SignRequest.State state,
            @Param("opinion") @Nullable String opinion,
            @Param("at") @Nullable Instant at);

    @Override
    @Insert("""
            insert into sign_hold (task_id, case_id, person_id, submission_id, since)
            values (#{taskId}, #{caseId}, #{personId}, #{submissionId}, #{since})
            """)
    void hold(Hold hold);

    @Override
    @Select("""
            select task_id, case_id, person_id, submission_id, since from sign_hold where task_id = #{taskId}
            """)
    Optional<Hold> heldOf(@Param("taskId") String taskId);

    @Override
    @Delete("delete from sign_hold where task_id = #{taskId}")
    void letGo(@Param("taskId") String taskId);
}
