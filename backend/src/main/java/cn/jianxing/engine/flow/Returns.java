package cn.jianxing.engine.flow;

import cn.jianxing.engine.FlowOperations.Move;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where a task may be returned to. A token may go back along the ways it came, as long as it stays in the branch of
 * every parallel or inclusive block it is in now: whoever waits at the end of the block still gets one token from each
 * branch, and only one. What was begun after the step, in other branches too if these were opened after it, is
 * cancelled, tokens that wait at a gateway included.
 */
@Component
class Returns {

    private final RunningCase running;

    Returns(RunningCase running) {
        this.running = running;
    }

    List<Plan> of(HistoricTaskInstance task) {
        List<Plan> plans = new ArrayList<>();
        for (Frame frame : running.around(task.getProcessInstanceId(), task.getActivityInstanceId())) {
            Blocks blocks = Blocks.of(frame.scope());
            for (String step : passed(frame)) {
                plans.add(plan(frame, blocks, step, task.getTaskDefinitionKey()));
            }
        }
        return plans;
    }

    private Set<String> passed(Frame frame) {
        return running.done(frame).stream()
                .map(HistoricActivityInstance::getActivityId)
                .map(Frame::element)
                .filter(id -> !id.equals(frame.current()))
                .filter(id -> isStep(frame.scope().node(id)))
                .filter(id -> frame.scope().reach(id, Set.of(), true).contains(frame.current()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Plan plan(Frame frame, Blocks blocks, String step, String acting) {
        Set<String> joins = blocks.around(step).stream().map(Blocks.Block::join).collect(Collectors.toSet());
        Set<String> region = frame.scope().reach(step, joins, true);
        List<Frame.Token> cancelled = frame.tokensIn(region);
        String refusal = refusal(frame, blocks, step, region);
        Move move = new Move(
                frame.processId() + "/" + step,
                name(frame.scope().node(step)),
                cancelled.stream()
                        .flatMap(Frame.Token::running)
                        .flatMap(running::tasks)
                        .map(RunningCase::open)
                        .toList(),
                refusal,
                refusal == null && frame.current().equals(acting) && StraightBacks.possible(frame, blocks, step));
        return new Plan(frame, step, cancelled, move);
    }

    private static @Nullable String refusal(Frame frame, Blocks blocks, String step, Set<String> region) {
        if (blocks.unprovenNear(step, region)) {
            return "flow.not-proven";
        }
        boolean otherBranch = blocks.around(step).stream()
                .anyMatch(block -> !block.branch(step).orElseThrow().contains(frame.current()));
        return otherBranch ? "flow.block-left" : null;
    }

    private static boolean isStep(FlowNode node) {
        return node instanceof UserTask
                || node instanceof CallActivity
                || (node instanceof SubProcess frame && !frame.triggeredByEvent());
    }

    static String name(FlowNode node) {
        return node.getName() == null ? node.getId() : node.getName();
    }
}
