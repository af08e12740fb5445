package cn.jianxing.engine.runtime;

import cn.jianxing.engine.Processes.ActivityState;
import cn.jianxing.engine.Processes.ProcessPicture;
import cn.jianxing.shared.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The diagram of a case with what is done and where it stands, from the engine's history. */
@Component
class ProgressReader {

    /** A frame around other steps is neither done nor waiting by itself. */
    private static final Set<String> FRAMES = Set.of(ActivityTypes.MULTI_INSTANCE_BODY, ActivityTypes.SUB_PROCESS);

    private final HistoryService history;
    private final RepositoryService repository;

    ProgressReader(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    ProcessPicture picture(String instanceId) {
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult();
        if (instance == null) {
            throw new NotFound("case.not-found");
        }
        List<HistoricActivityInstance> activities = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instanceId)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
        Map<String, ProcessPicture> calls = new LinkedHashMap<>();
        lastCalls(activities).forEach((activityId, called) -> calls.put(activityId, picture(called)));
        return new ProcessPicture(
                instance.getProcessDefinitionKey(),
                xml(instance.getProcessDefinitionId()),
                states(activities, activity -> activity.getEndTime() == null),
                states(activities, activity -> activity.getEndTime() != null && !activity.isCanceled()),
                calls);
    }

    ProcessPicture blank(String processId, String definitionId) {
        return new ProcessPicture(processId, xml(definitionId), List.of(), List.of(), Map.of());
    }

    private static List<ActivityState> states(
            List<HistoricActivityInstance> activities, Function<HistoricActivityInstance, Boolean> which) {
        Map<String, List<HistoricActivityInstance>> byId = activities.stream()
                .filter(activity -> !FRAMES.contains(activity.getActivityType()))
                .filter(which::apply)
                .collect(Collectors.groupingBy(
                        HistoricActivityInstance::getActivityId, LinkedHashMap::new, Collectors.toList()));
        return byId.entrySet().stream()
                .map(entry -> state(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ActivityState state(String id, List<HistoricActivityInstance> instances) {
        HistoricActivityInstance last = instances.get(instances.size() - 1);
        return new ActivityState(
                id,
                instances.size(),
                last.getAssignee(),
                instant(last.getEndTime() == null ? last.getStartTime() : last.getEndTime()));
    }

    /** A step that was called several times (a second correction) shows its last round. */
    private static Map<String, String> lastCalls(List<HistoricActivityInstance> activities) {
        Map<String, String> calls = new LinkedHashMap<>();
        activities.stream()
                .filter(activity -> activity.getCalledProcessInstanceId() != null)
                .forEach(activity -> calls.put(activity.getActivityId(), activity.getCalledProcessInstanceId()));
        return calls;
    }

    private String xml(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
