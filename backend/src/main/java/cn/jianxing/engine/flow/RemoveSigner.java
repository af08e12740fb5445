package cn.jianxing.engine.flow;

import cn.jianxing.engine.FlowOperations.OpenTask;
import cn.jianxing.engine.Signers.Removed;
import cn.jianxing.engine.Signers.Signer;
import cn.jianxing.engine.Signers.State;
import cn.jianxing.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/**
 * 减签: somebody is asked no more. Nobody's answer is lost: who has answered, or has begun inside a sub-process, stays;
 * and so does the last one, for a step that nobody answers must not pass by itself.
 */
@Component
class RemoveSigner {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final RunningCase running;
    private final RoundCounters counters;

    RemoveSigner(RuntimeService runtime, RepositoryService repository, RunningCase running, RoundCounters counters) {
        this.runtime = runtime;
        this.repository = repository;
        this.running = running;
        this.counters = counters;
    }

    Removed remove(RunningRound round, String name, String reason) {
        Signer signer = round.signers().stream()
                .filter(one -> one.name().equals(name) && one.state() != State.ANSWERED)
                .findFirst()
                .orElseThrow(() -> new Refused("flow.signer-answered"));
        List<String> names = new ArrayList<>(round.names());
        names.remove(
                round.oneByOne()
                        ? round.names().lastIndexOf(name)
                        : round.names().indexOf(name));
        if (round.oneByOne()) {
            return removeLater(round, signer, names);
        }
        ActivityInstance open = round.asked(name).findFirst().orElseThrow().running();
        requireUntouched(open);
        if (round.asked().size() == 1) {
            return removeLast(round, signer, names, reason);
        }
        Outline outline = Outline.of(running.tree(round.instanceId()), round.body());
        outline.remove(round.step());
        Map<String, Long> foreseen = outline.count();
        runtime.createProcessInstanceModification(round.instanceId())
                .setAnnotation(reason)
                .cancelActivityInstance(open.getId())
                .execute();
        Outline.of(running.tree(round.instanceId()), round.body()).require(foreseen);
        counters.keep(round, names);
        counters.setNumber(round, names.size());
        boolean over = round.answeredByAnyone() && counters.isOver(round);
        List<OpenTask> ended = new ArrayList<>(signer.tasks());
        if (over) {
            requireOneWayOut(round);
            round.signers().stream()
                    .filter(other -> !other.name().equals(name))
                    .forEach(other -> ended.addAll(other.tasks()));
            leave(round, reason);
        }
        return new Removed(List.copyOf(ended), over);
    }

    private Removed removeLater(RunningRound round, Signer signer, List<String> names) {
        if (signer.state() != State.LATER) {
            throw new Refused("flow.signer-asked-now");
        }
        counters.keep(round, names);
        counters.setNumber(round, names.size());
        return new Removed(List.of(), false);
    }

    private Removed removeLast(RunningRound round, Signer signer, List<String> names, String reason) {
        if (!round.answeredByAnyone()) {
            throw new Refused("flow.last-signer");
        }
        requireOneWayOut(round);
        counters.keep(round, names);
        counters.setNumber(round, names.size());
        leave(round, reason);
        return new Removed(signer.tasks(), true);
    }

    /** First the token behind the step: a scope that loses its last one ends. */
    private void leave(RunningRound round, String reason) {
        runtime.createProcessInstanceModification(round.instanceId())
                .setAnnotation(reason)
                .startAfterActivity(round.step() + Frame.BODY, round.place().getId())
                .cancelActivityInstance(round.body().getId())
                .execute();
        ActivityInstance after = running.tree(round.instanceId());
        if (after != null
                && Frame.all(after)
                        .anyMatch(left -> left.getId().equals(round.body().getId()))) {
            throw new IllegalStateException("the round still runs: " + round.bodyId());
        }
    }

    private void requireOneWayOut(RunningRound round) {
        FlowNode step = repository
                .getBpmnModelInstance(round.body().getProcessDefinitionId())
                .getModelElementById(round.step());
        if (Scope.of(step.getParentElement()).flowsTo(round.step()).size() != 1) {
            throw new Refused("flow.not-proven");
        }
    }

    private void requireUntouched(ActivityInstance open) {
        boolean begun = open.getChildActivityInstances().length > 0
                && running.everythingIn(open.getProcessInstanceId()).stream()
                        .filter(FirstWaits::isAct)
                        .anyMatch(done ->
                                done.getEndTime() != null && open.getId().equals(done.getParentActivityInstanceId()));
        if (begun) {
            throw new Refused("flow.signer-begun");
        }
    }
}
