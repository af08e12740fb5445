package cn.jianxing.engine.flow;

import cn.jianxing.engine.FlowOperations.Move;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * 退回后直送: the corrected step is completed as its model says, so that the system records it; what came of it is then
 * put forward to the step that had returned it. Both must lie in the same branch of every parallel or inclusive block,
 * the join behind it gets its one token either way. Where a decision table lies between, what was corrected might lead
 * elsewhere: that is refused.
 */
@Component
class StraightBacks {

    private final RunningCase running;

    StraightBacks(RunningCase running) {
        this.running = running;
    }

    /** Whether a return from the step the frame stands at could come straight back. */
    static boolean possible(Frame frame, Blocks blocks, String step) {
        String back = frame.current();
        return frame.scope().node(step) instanceof UserTask corrected
                && corrected.getLoopCharacteristics() == null
                && frame.scope().node(back) instanceof UserTask
                && sameBranches(blocks, step, back)
                && between(frame.scope(), step, back).stream()
                        .noneMatch(id -> frame.scope().node(id) instanceof BusinessRuleTask);
    }

    /** Empty when the corrected step led elsewhere, or is not over. */
    Optional<Plan> of(HistoricTaskInstance corrected, String step) {
        Optional<Frame> found = running.activity(corrected.getActivityInstanceId())
                .map(HistoricActivityInstance::getParentActivityInstanceId)
                .flatMap(place ->
                        running.place(corrected.getProcessInstanceId(), place, corrected.getTaskDefinitionKey()));
        return found.flatMap(frame -> forward(frame, corrected.getTaskDefinitionKey(), step));
    }

    private Optional<Plan> forward(Frame frame, String from, String step) {
        Blocks blocks = Blocks.of(frame.scope());
        Set<String> joins = blocks.around(from).stream().map(Blocks.Block::join).collect(Collectors.toSet());
        Set<String> region = frame.scope().reach(from, joins, true);
        List<Frame.Token> begun = frame.tokensIn(region);
        boolean onTheWay = !begun.isEmpty()
                && begun.stream()
                        .allMatch(token -> frame.scope()
                                .reach(token.element(), joins, false)
                                .contains(step));
        boolean there = begun.stream().allMatch(token -> token.element().equals(step));
        if (!onTheWay || there || !sameBranches(blocks, from, step)) {
            return Optional.empty();
        }
        Move move = new Move(
                frame.processId() + "/" + step,
                Returns.name(frame.scope().node(step)),
                begun.stream()
                        .flatMap(Frame.Token::running)
                        .flatMap(running::tasks)
                        .map(RunningCase::open)
                        .toList(),
                null,
                false);
        return Optional.of(new Plan(frame, step, begun, move));
    }

    private static boolean sameBranches(Blocks blocks, String one, String other) {
        return blocks.around(one).equals(blocks.around(other))
                && blocks.around(one).stream()
                        .allMatch(block -> block.branch(one).equals(block.branch(other)));
    }

    private static Set<String> between(Scope scope, String from, String to) {
        Set<String> between = new HashSet<>(scope.reach(from, Set.of(to), false));
        between.removeIf(id -> !scope.reach(id, Set.of(), false).contains(to));
        return between;
    }
}
