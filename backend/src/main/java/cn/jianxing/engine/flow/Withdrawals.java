package cn.jianxing.engine.flow;

import cn.jianxing.engine.FlowOperations.Move;
import cn.jianxing.engine.FlowOperations.OpenTask;
import cn.jianxing.shared.Refused;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.springframework.stereotype.Component;

/**
 * Whether a finished task can be taken back: all that came of it is still at the first step where it had to wait, nobody
 * has taken that up, and the system has recorded nothing in between.
 */
@Component
class Withdrawals {

    private final RunningCase running;

    Withdrawals(RunningCase running) {
        this.running = running;
    }

    /** @throws Refused with the reason why it cannot be taken back */
    Plan of(HistoricTaskInstance task) {
        HistoricActivityInstance past = running.activity(task.getActivityInstanceId())
                .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
                .orElseThrow(() -> new Refused("flow.not-finished"));
        String step = past.getActivityId();
        Frame frame = running.place(past.getProcessInstanceId(), past.getParentActivityInstanceId(), step)
                .orElseThrow(() -> new Refused("flow.scope-left"));
        Blocks blocks = Blocks.of(frame.scope());
        List<Blocks.Block> around = blocks.around(step);
        Set<String> joins = around.stream().map(Blocks.Block::join).collect(Collectors.toSet());
        Set<String> region = frame.scope().reach(step, joins, true);
        if (blocks.unprovenNear(step, region)) {
            throw new Refused("flow.not-proven");
        }
        FirstWaits waits = FirstWaits.after(frame.scope(), step);
        List<Frame.Token> cancelled = frame.tokensIn(region);
        if (cancelled.isEmpty()) {
            cancelled = waitingAtTheEndOfItsBranch(frame, around, step, waits);
        }
        Set<String> beyond = new HashSet<>(region);
        beyond.remove(step);
        requireUntouched(frame, past, beyond, cancelled, waits);
        List<OpenTask> tasks = open(cancelled);
        if (tasks.stream().anyMatch(open -> open.assignee() != null)) {
            throw new Refused("flow.taken-up");
        }
        var move = new Move(
                frame.processId() + "/" + step, Returns.name(frame.scope().node(step)), tasks, null, false);
        return new Plan(frame, step, cancelled, move);
    }

    /** Tokens at a gateway are alike: taking one of them back leaves those of the other branches. */
    private static List<Frame.Token> waitingAtTheEndOfItsBranch(
            Frame frame, List<Blocks.Block> around, String step, FirstWaits waits) {
        return around.stream()
                .filter(block -> waits.steps().contains(block.join()))
                .filter(block ->
                        frame.tokensIn(block.branch(step).orElseThrow()).isEmpty())
                .flatMap(block -> frame.tokensIn(Set.of(block.join())).stream())
                .limit(1)
                .toList();
    }

    private void requireUntouched(
            Frame frame,
            HistoricActivityInstance past,
            Set<String> beyond,
            List<Frame.Token> cancelled,
            FirstWaits waits) {
        List<HistoricActivityInstance> done = running.done(frame);
        boolean goneOn = cancelled.isEmpty()
                || cancelled.stream().anyMatch(token -> !waits.steps().contains(token.element()))
                || done.stream()
                        .filter(FirstWaits::isAct)
                        .filter(activity -> !ended(activity).isBefore(ended(past)))
                        .anyMatch(activity ->
                                beyond.contains(Frame.element(activity.getActivityId())) || again(activity, past))
                || cancelled.stream().flatMap(Frame.Token::running).anyMatch(this::actedIn);
        if (goneOn) {
            throw new Refused("flow.gone-on");
        }
        if (waits.recorded()) {
            throw new Refused("flow.recorded");
        }
    }

    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    private static Instant ended(HistoricActivityInstance activity) {
        return activity.getEndTime().toInstant();
    }

    private static boolean again(HistoricActivityInstance activity, HistoricActivityInstance past) {
        return activity.getActivityId().equals(past.getActivityId())
                && !activity.getId().equals(past.getId());
    }

    private boolean actedIn(ActivityInstance token) {
        Set<String> live = Frame.all(token).map(ActivityInstance::getId).collect(Collectors.toSet());
        boolean here = running.everythingIn(token.getProcessInstanceId()).stream()
                .filter(FirstWaits::isAct)
                .filter(activity -> activity.getEndTime() != null)
                .anyMatch(activity -> live.contains(activity.getParentActivityInstanceId()));
        return here || Frame.all(token).flatMap(running::called).anyMatch(this::actedIn);
    }

    private List<OpenTask> open(List<Frame.Token> tokens) {
        return tokens.stream()
                .flatMap(Frame.Token::running)
                .flatMap(running::tasks)
                .map(RunningCase::open)
                .toList();
    }
}
