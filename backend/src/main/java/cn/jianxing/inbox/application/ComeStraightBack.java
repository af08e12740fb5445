package cn.jianxing.inbox.application;

import cn.jianxing.engine.FlowOperations;
import cn.jianxing.engine.FlowOperations.OpenTask;
import cn.jianxing.inbox.domain.StraightBack;
import cn.jianxing.inbox.domain.StraightBacks;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.process.TaskReader;
import cn.jianxing.inbox.process.TaskWriter;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Refused;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** 退回后直送: what was returned and is corrected comes straight back to whoever returned it. */
@Component
class ComeStraightBack {

    private final StraightBacks kept;
    private final FlowOperations flow;
    private final TaskReader reader;
    private final TaskWriter writer;
    private final Organisation organisation;
    private final BusinessClock clock;

    ComeStraightBack(
            StraightBacks kept,
            FlowOperations flow,
            TaskReader reader,
            TaskWriter writer,
            Organisation organisation,
            BusinessClock clock) {
        this.clock = clock;
        this.kept = kept;
        this.flow = flow;
        this.reader = reader;
        this.writer = writer;
        this.organisation = organisation;
    }

    void keep(Actor actor, TaskForActor held, FlowOperations.Moved moved) {
        if (!moved.move().straight() || moved.begun().size() != 1) {
            throw new Refused("flow.not-straight");
        }
        kept.keep(new StraightBack(
                moved.begun().get(0).taskId(),
                held.task().caseId(),
                held.task().stepId(),
                held.task().step(),
                actor.person().id(),
                held.askedAudience(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    void after(TaskInHand corrected) {
        kept.of(corrected.taskId())
                .ifPresent(back -> flow.straightTo(corrected.taskId(), back.stepId(), "退回后直送")
                        .ifPresent(moved -> moved.begun().forEach(task -> give(back, task))));
    }

    /** Whoever returned it gets it again, as long as the post is still theirs. */
    private void give(StraightBack back, OpenTask task) {
        boolean inPost = organisation.holders(back.audience()).stream()
                .anyMatch(holder -> holder.person().id().equals(back.returnedBy()));
        reader.find(task.taskId(), back.caseId())
                .filter(open -> inPost && open.audiences().contains(back.audience()))
                .ifPresent(open -> writer.assign(open.taskId(), back.returnedBy()));
    }
}
