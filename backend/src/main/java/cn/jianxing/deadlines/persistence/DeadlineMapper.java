package cn.jianxing.deadlines.persistence;

import cn.jianxing.deadlines.domain.Deadline;
import cn.jianxing.deadlines.domain.Stage;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Deadlines of tasks, open and ended. */
@Mapper
public interface DeadlineMapper {

    List<Stage> stages();

    /** Tasks of the inbox among these, with the date the engine has. */
    List<OpenTask> openTasks(@Param("taskIds") Collection<String> taskIds);

    /** Open tasks that have a date and no row here. */
    List<String> unknown(@Param("limit") int limit);

    Optional<Deadline> find(@Param("taskId") String taskId);

    List<Deadline> findAll(@Param("taskIds") Collection<String> taskIds);

    /** The last ended pass of a step by this post in the case. */
    Optional<Deadline> lastPass(
            @Param("caseId") String caseId, @Param("stepId") String stepId, @Param("audience") String audience);

    /** Whether the case has been with the applicant since that moment. */
    boolean withApplicantSince(@Param("caseId") String caseId, @Param("since") Instant since);

    void insert(@Param("deadline") Deadline deadline);

    void update(@Param("deadline") Deadline deadline);

    void end(@Param("taskIds") Collection<String> taskIds, @Param("at") Instant at);

    List<String> due(@Param("before") Instant before, @Param("limit") int limit);

    void postpone(@Param("taskId") String taskId, @Param("until") Instant until);

    List<Chase> chases(@Param("taskId") String taskId);

    /** What was done for a task, or will be, between two moments. */
    int chasesBetween(@Param("taskId") String taskId, @Param("from") Instant from, @Param("to") Instant to);

    void addChase(
            @Param("deadline") Deadline deadline,
            @Param("stage") String stage,
            @Param("told") boolean told,
            @Param("at") Instant at);

    /** A task as the inbox has it. */
    record OpenTask(
            String taskId,
            String caseId,
            String definitionId,
            String stepId,
            @Nullable String step,
            String unit,
            @Nullable String audience,
            Instant createdAt,
            @Nullable Instant dueAt,
            boolean suspended) {}

    /** A stage that was reached for this due date. */
    record Chase(String stage, Instant dueAt, boolean told) {}
}
