package cn.jianxing.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** User tasks that may follow the given open task, per choice of its decision. */
    List<NextSteps> next(String taskId);

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

    /** @param value value of the form key {@code decision} that leads there; null when there is no choice */
    record NextSteps(@Nullable String value, @Nullable String title, List<Step> steps) {}

    /** @param audience evaluated candidate group, null when it is not known yet */
    record Step(String stepId, String name, @Nullable String audience) {}
}
