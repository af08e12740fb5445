package cn.jianxing.engine.flow;

import cn.jianxing.engine.FlowOperations.OpenTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.springframework.stereotype.Component;

/** Carries out a plan in one engine command and holds the tree of running steps against what was foreseen. */
@Component
class Mover {

    private final RuntimeService runtime;
    private final RunningCase running;

    Mover(RuntimeService runtime, RunningCase running) {
        this.runtime = runtime;
        this.running = running;
    }

    /** @return tasks open at the step now */
    List<OpenTask> move(Plan plan, String reason) {
        Frame frame = plan.frame();
        Map<String, Long> foreseen = foreseen(plan);
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(frame.instanceId())
                .setAnnotation(reason)
                // first the new token: a scope that loses its last one ends
                .startBeforeActivity(entrance(plan), frame.place().getId());
        for (Frame.Token token : plan.cancelled()) {
            change = token.transition()
                    ? change.cancelTransitionInstance(token.id())
                    : change.cancelActivityInstance(token.id());
        }
        change.execute();
        ActivityInstance after = running.tree(frame.instanceId());
        Map<String, Long> found = count(outline(after, frame.place()));
        if (!found.equals(foreseen)) {
            throw new IllegalStateException("the case would stand at " + found + " and not at " + foreseen);
        }
        return Frame.all(after)
                .filter(instance -> instance.getId().equals(frame.place().getId()))
                .flatMap(place -> Stream.of(place.getChildActivityInstances()))
                .filter(child -> Frame.element(child.getActivityId()).equals(plan.step()))
                .flatMap(running::tasks)
                .map(RunningCase::open)
                .toList();
    }

    private static String entrance(Plan plan) {
        boolean rounds = plan.frame().scope().node(plan.step()) instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
        return rounds ? plan.step() + Frame.BODY : plan.step();
    }

    private Map<String, Long> foreseen(Plan plan) {
        List<String> elements = new ArrayList<>(
                outline(running.tree(plan.frame().instanceId()), plan.frame().place()));
        plan.cancelled().forEach(token -> elements.remove("+" + token.element()));
        elements.add("+" + plan.step());
        return count(elements);
    }

    /** Every running step outside the scope, with its scope, and the elements of the scope, one for each token. */
    private static List<String> outline(ActivityInstance tree, ActivityInstance scope) {
        List<String> elements = new ArrayList<>();
        collect(tree, scope.getId(), elements);
        return elements;
    }

    private static void collect(ActivityInstance at, String scope, List<String> elements) {
        String mark = at.getId().equals(scope) ? "+" : at.getActivityId() + " ";
        for (TransitionInstance waiting : at.getChildTransitionInstances()) {
            elements.add(mark + Frame.element(waiting.getActivityId()));
        }
        for (ActivityInstance child : at.getChildActivityInstances()) {
            elements.add(mark + Frame.element(child.getActivityId()));
            if (!at.getId().equals(scope)) {
                collect(child, scope, elements);
            }
        }
    }

    private static Map<String, Long> count(List<String> elements) {
        return Stream.of(elements)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
