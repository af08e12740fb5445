package cn.jianxing.engine.runtime;

import cn.jianxing.engine.Processes.Step;
import cn.jianxing.engine.StepPolicy;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a user task would ask, once for each round where several are asked. */
@Component
class Audiences {

    private final ModelValues values;

    Audiences(ModelValues values) {
        this.values = values;
    }

    /** @param doubt what decides whether the task begins at all; null when that is certain */
    List<Step> of(Place place, UserTask task, @Nullable String doubt) {
        return rounds(place, task).stream()
                .map(variables -> step(place, task, variables, doubt))
                .distinct()
                .toList();
    }

    /** The next round of a step that asks one after the other. */
    List<Step> again(Place place, UserTask task, @Nullable String doubt) {
        return List.of(step(place, task, place.variables(), doubt));
    }

    private Step step(Place place, UserTask task, Map<String, Object> variables, @Nullable String doubt) {
        String audience = audience(task, variables);
        return new Step(
                task.getId(),
                name(task, variables),
                audience,
                doubt == null && audience == null ? place.unsettledBy() : doubt,
                StepPolicy.of(ExtensionProperties.of(task)));
    }

    private String name(UserTask task, Map<String, Object> variables) {
        String name = task.getName() == null ? task.getId() : task.getName();
        return values.value(name, variables).map(Object::toString).orElse(name);
    }

    private @Nullable String audience(UserTask task, Map<String, Object> variables) {
        String groups = task.getCamundaCandidateGroups();
        return groups == null
                ? null
                : values.value(groups, variables).map(Object::toString).orElse(null);
    }

    private static List<Map<String, Object>> rounds(Place place, UserTask task) {
        MultiInstanceLoopCharacteristics loop = loop(task);
        if (loop == null
                || loop.getCamundaElementVariable() == null
                || !(place.variables().get(collection(loop)) instanceof Collection<?> elements)) {
            return List.of(place.variables());
        }
        return elements.stream()
                .limit(loop.isSequential() ? 1 : elements.size())
                .map(element -> {
                    Map<String, Object> round = new HashMap<>(place.variables());
                    round.put(loop.getCamundaElementVariable(), element);
                    return round;
                })
                .toList();
    }

    static String collection(MultiInstanceLoopCharacteristics loop) {
        return String.valueOf(loop.getCamundaCollection()).replaceAll("^[$#]\\{(\\w+)}$", "$1");
    }

    static @Nullable MultiInstanceLoopCharacteristics loop(UserTask task) {
        for (ModelElementInstance frame = task; frame instanceof Activity activity; frame = frame.getParentElement()) {
            if (activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop) {
                return loop;
            }
        }
        return null;
    }
}
