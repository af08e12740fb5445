package cn.jianxing.engine.runtime;

import cn.jianxing.engine.Processes.NextSteps;
import cn.jianxing.engine.Processes.Step;
import cn.jianxing.engine.StepPolicy;
import cn.jianxing.shared.NotFound;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells a person, before they decide, who is asked next for each way they may decide. */
@Component
class LookAhead {

    private static final Logger LOG = LoggerFactory.getLogger(LookAhead.class);

    private final TaskService tasks;
    private final ModelValues values;
    private final Trail.Sources sources;

    LookAhead(TaskService tasks, ModelValues values, Trail.Sources sources) {
        this.tasks = tasks;
        this.values = values;
        this.sources = sources;
    }

    /** What cannot be foreseen is left out; looking ahead never keeps anybody from acting. */
    List<NextSteps> after(String taskId, Map<String, Object> typed) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new NotFound("task.not-found");
        }
        try {
            return values.insideEngine(() -> after(task, typed));
        } catch (ProcessEngineException | ELException unforeseeable) {
            LOG.warn("What follows task {} cannot be foreseen", taskId, unforeseeable);
            return List.of();
        }
    }

    /** Steps that lay something down, with whom they would ask in a case that starts like this. */
    List<Step> asked(String definitionId, Map<String, Object> variables, Predicate<StepPolicy> laysDown) {
        return values.insideEngine(() -> {
            Place place = sources.calls().beginning(definitionId, variables);
            return place.model().drawing().getModelElementsByType(UserTask.class).stream()
                    .filter(step -> laysDown.test(StepPolicy.of(ExtensionProperties.of(step))))
                    .flatMap(step -> sources.audiences().of(place, step, null).stream())
                    .toList();
        });
    }

    private List<NextSteps> after(Task task, Map<String, Object> typed) {
        Place here = sources.calls()
                .place(
                        task.getProcessInstanceId(),
                        task.getProcessDefinitionId(),
                        tasks.getVariables(task.getId()),
                        Set.of())
                .without(task.getTaskDefinitionKey());
        UserTask step = here.model().drawing().getModelElementById(task.getTaskDefinitionKey());
        Place place = filledIn(here, step, typed);
        Gateway question = question(step);
        if (question == null) {
            return List.of(answer(place, step, null, null));
        }
        List<NextSteps> answers = new ArrayList<>();
        choices(question).forEach((value, title) -> answers.add(answer(deciding(place, value), step, value, title)));
        SequenceFlow otherwise = Conditions.fallback(question);
        if (otherwise != null) {
            answers.add(answer(deciding(place, ""), step, null, otherwise.getName()));
        }
        return answers;
    }

    private NextSteps answer(Place place, UserTask step, @Nullable String value, @Nullable String title) {
        boolean othersStand = !place.standing().isEmpty() || !callersRest(place);
        return new Trail(sources).from(place, step).asAnswer(value, title, othersStand);
    }

    private static boolean callersRest(Place place) {
        Place.Caller caller = place.caller();
        return caller == null || (caller.place().standing().isEmpty() && callersRest(caller.place()));
    }

    /** Values of the form that become variables when the task is completed; those not typed are unknown until then. */
    private static Place filledIn(Place here, UserTask step, Map<String, Object> typed) {
        Place place = here;
        for (String name : StepPolicy.of(ExtensionProperties.of(step)).outputs()) {
            Object value = typed.get(name);
            place = value == null ? place.asking(Set.of(name)) : place.knowing(name, value);
        }
        return place;
    }

    private static Place deciding(Place place, String choice) {
        return place.knowing(Place.DECISION, choice);
    }

    private Map<String, @Nullable String> choices(Gateway question) {
        Map<String, @Nullable String> choices = new LinkedHashMap<>();
        for (SequenceFlow flow : question.getOutgoing()) {
            sources.conditions().choices(flow).forEach(value -> choices.putIfAbsent(value, flow.getName()));
        }
        return choices;
    }

    /** The first gateway behind the step that asks for the decision; records may be written on the way. */
    private @Nullable Gateway question(FlowNode step) {
        Deque<FlowNode> open = new ArrayDeque<>(List.of(step));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            for (SequenceFlow flow : open.pop().getOutgoing()) {
                FlowNode target = flow.getTarget();
                if (target instanceof Gateway gateway
                        && gateway.getOutgoing().stream()
                                .anyMatch(way ->
                                        !sources.conditions().choices(way).isEmpty())) {
                    return gateway;
                }
                if ((target instanceof Gateway || target instanceof ServiceTask) && seen.add(target.getId())) {
                    open.add(target);
                }
            }
        }
        return null;
    }
}
