package cn.jianxing.deadlines.process;

import cn.jianxing.engine.StepProperty;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads the time of steps from the released models; a release never changes. */
@Component
class StepTimes {

    private final RepositoryService repository;
    private final Map<String, StepTime> known = new ConcurrentHashMap<>();

    StepTimes(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    StepTime of(String definitionId, String stepId) {
        String key = definitionId + '/' + stepId;
        StepTime found = known.get(key);
        if (found == null) {
            found = read(repository.getBpmnModelInstance(definitionId), stepId);
            known.put(key, found);
        }
        return found;
    }

    private static StepTime read(BpmnModelInstance model, String stepId) {
        UserTask task = model.getModelElementById(stepId);
        Map<String, String> properties = properties(task);
        DrawnTime due = task.getCamundaDueDate() == null ? null : DrawnTime.of(task.getCamundaDueDate());
        return new StepTime(
                StepProperty.APPLICANT.isTrue(properties),
                "restart".equals(StepProperty.CLOCK.in(properties)),
                properties.get(StepProperty.LIMIT.word()),
                due,
                due == null ? List.of() : timers(model, task, due.text()));
    }

    private static Map<String, String> properties(UserTask task) {
        if (task.getExtensionElements() == null) {
            return Map.of();
        }
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .map(CamundaProperties::getCamundaProperties)
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableMap(
                        CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }

    private static List<String> timers(BpmnModelInstance model, UserTask task, String text) {
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> task.equals(event.getAttachedTo()))
                .filter(event -> event.getEventDefinitions().stream()
                        .filter(TimerEventDefinition.class::isInstance)
                        .map(timer -> date((TimerEventDefinition) timer))
                        .anyMatch(text::equals))
                .map(BoundaryEvent::getId)
                .toList();
    }

    static @Nullable String date(TimerEventDefinition timer) {
        return timer.getTimeDate() == null
                ? null
                : timer.getTimeDate().getTextContent().strip();
    }
}
