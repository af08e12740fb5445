package cn.jianxing.engine.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How processes call each other: down into the called one, and back to the one that waits. */
@Component
class Calls {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final ModelValues values;

    Calls(RepositoryService repository, RuntimeService runtime, HistoryService history, ModelValues values) {
        this.repository = repository;
        this.runtime = runtime;
        this.history = history;
        this.values = values;
    }

    /** Where this instance stands, with everything that waits for it. */
    Place place(String instanceId, String definitionId, Map<String, Object> variables, Set<String> open) {
        return new Place(model(definitionId), variables, open, standing(instanceId), null, caller(instanceId));
    }

    /** Where an instance with these variables would begin. */
    Place beginning(String definitionId, Map<String, Object> variables) {
        return new Place(model(definitionId), variables, Set.of(), List.of(), null, null);
    }

    /** The process a step would call; empty when that is not known before it is reached. */
    Optional<Place> into(Place from, CallActivity call) {
        return definition(from, call)
                .map(definition -> new Place(
                        model(definition.getId()),
                        passed(from, call),
                        from.open(),
                        List.of(),
                        from.unsettledBy(),
                        new Place.Caller(from, call)));
    }

    private Place.Model model(String definitionId) {
        ProcessDefinition definition = repository.getProcessDefinition(definitionId);
        return new Place.Model(
                definitionId, definition.getDeploymentId(), repository.getBpmnModelInstance(definitionId));
    }

    private List<String> standing(String instanceId) {
        List<String> steps = new ArrayList<>();
        ActivityInstance tree = runtime.getActivityInstance(instanceId);
        if (tree != null) {
            collect(tree, steps);
        }
        return steps;
    }

    private static void collect(ActivityInstance part, List<String> steps) {
        if (part.getChildActivityInstances().length == 0 && part.getParentActivityInstanceId() != null) {
            steps.add(part.getActivityId());
        }
        for (ActivityInstance child : part.getChildActivityInstances()) {
            collect(child, steps);
        }
        for (TransitionInstance waiting : part.getChildTransitionInstances()) {
            steps.add(waiting.getActivityId());
        }
    }

    private Place.@Nullable Caller caller(String instanceId) {
        ProcessInstance parent = runtime.createProcessInstanceQuery()
                .subProcessInstanceId(instanceId)
                .singleResult();
        if (parent == null) {
            return null;
        }
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(parent.getId())
                .activityType("callActivity")
                .unfinished()
                .list()
                .stream()
                .filter(call -> instanceId.equals(call.getCalledProcessInstanceId()))
                .findFirst()
                .map(call -> {
                    Place place = place(
                            parent.getId(),
                            call.getProcessDefinitionId(),
                            runtime.getVariables(call.getExecutionId()),
                            Set.of(Place.DECISION));
                    CallActivity step = place.model().drawing().getModelElementById(call.getActivityId());
                    return new Place.Caller(place.without(step.getId()).unsettled(step.getName()), step);
                })
                .orElse(null);
    }

    private Optional<ProcessDefinition> definition(Place from, CallActivity call) {
        ProcessDefinitionQuery query =
                repository.createProcessDefinitionQuery().processDefinitionKey(call.getCalledElement());
        ProcessDefinitionQuery bound = switch (String.valueOf(call.getCamundaCalledElementBinding())) {
            case "deployment" -> query.deploymentId(from.model().deploymentId());
            case "versionTag" ->
                query.versionTag(call.getCamundaCalledElementVersionTag())
                        .orderByProcessDefinitionVersion()
                        .desc();
            default -> query.latestVersion();
        };
        List<ProcessDefinition> found = bound.listPage(0, 1);
        return found.stream().findFirst();
    }

    private Map<String, Object> passed(Place from, CallActivity call) {
        Map<String, Object> passed = new HashMap<>();
        if (call.getExtensionElements() == null) {
            return passed;
        }
        for (CamundaIn in : call.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaIn.class)
                .list()) {
            String source = in.getCamundaSourceExpression();
            if (in.getCamundaSource() != null && from.variables().containsKey(in.getCamundaSource())) {
                passed.put(in.getCamundaTarget(), from.variables().get(in.getCamundaSource()));
            } else if (source != null) {
                values.value(source, from.variables()).ifPresent(value -> passed.put(in.getCamundaTarget(), value));
            }
        }
        return passed;
    }
}
