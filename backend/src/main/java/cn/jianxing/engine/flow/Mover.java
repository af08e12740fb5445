package cn.jianxing.engine.flow;

import cn.jianxing.engine.FlowOperations.OpenTask;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
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
        Outline.of(after, frame.place()).require(foreseen);
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
        Outline outline =
                Outline.of(running.tree(plan.frame().instanceId()), plan.frame().place());
        plan.cancelled().forEach(token -> outline.remove(token.element()));
        outline.add(plan.step());
        return outline.count();
    }
}
