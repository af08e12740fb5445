package cn.jianxing.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Starting processes and reading what runs, without engine types. */
public interface Processes {

    /** Starts the newest version; the business key is the case id. Answers the root instance's id. */
    String start(String processId, String caseId, Map<String, Object> variables, String personId);

    /** Process ids (newest versions) with their names and extension properties. */
    List<ProcessModel> models();

    Optional<ProcessModel> model(String processId);

    /** The version a case runs by, whatever was published since. */
    Optional<ProcessModel> modelOf(String rootInstanceId);

    Map<String, Object> variables(String rootInstanceId);

    /** Diagram and progress of the case's process and of the processes it calls. */
    ProcessPicture picture(String rootInstanceId);

    /** The newest diagram of a process that nobody has gone through. */
    ProcessPicture blank(String processId);

    /**
     * Steps of the newest model that lay something down and whose post is known from what a case starts with; called
     * processes are not looked into.
     */
    List<Step> asked(String processId, Map<String, Object> variables, Predicate<StepPolicy> laysDown);

    /**
     * What follows the given open task, per choice of its decision. Nothing is written: conditions and decision tables
     * are asked as they would be.
     *
     * @param typed values that become process variables when the task is completed, as far as they are known
     */
    List<NextSteps> next(String taskId, Map<String, Object> typed);

    /** @param properties extension properties of the process element */
    record ProcessModel(String processId, String definitionId, String name, Map<String, String> properties) {}

    record ActivityState(
            String id,
            int count,
            @Nullable String assignee,
            @Nullable Instant at) {}

    record ProcessPicture(
            String processId,
            String xml,
            List<ActivityState> active,
            List<ActivityState> done,
            Map<String, ProcessPicture> calls) {}

    /**
     * What follows one choice.
     *
     * @param value value of the form key {@code decision} that leads there; null when there is no choice
     * @param ending the end of the case, if it comes at once
     * @param waits what is waited for instead of, or beside, the steps
     */
    record NextSteps(
            @Nullable String value,
            @Nullable String title,
            List<Step> steps,
            @Nullable Ending ending,
            List<Wait> waits) {}

    /**
     * A user task that begins.
     *
     * @param audience evaluated candidate group, null when it is not known yet
     * @param dependsOn what decides whether it begins, or whom it asks, and is not known yet; null when it is certain
     */
    record Step(
            String stepId,
            String name,
            @Nullable String audience,
            @Nullable String dependsOn,
            StepPolicy policy) {}

    /** @param dependsOn what decides whether it ends and is not known yet; null when it is certain */
    record Ending(@Nullable String name, @Nullable String dependsOn) {}

    /**
     * Something that must happen first.
     *
     * @param kind event, branches (others of a parallel block) or rounds (others who are asked the same)
     * @param name of the event or the join, if it has one
     */
    record Wait(String kind, @Nullable String name) {}
}
