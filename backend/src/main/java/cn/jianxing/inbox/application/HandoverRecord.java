package cn.jianxing.inbox.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.engine.StepOperation;
import cn.jianxing.inbox.domain.Handover;
import cn.jianxing.inbox.domain.Handovers;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.process.TaskWriter;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Person;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Puts a task into a colleague's hands and takes it out of them, with everything that has to be kept of it. */
@Component
class HandoverRecord {

    private final Handovers handovers;
    private final TaskWriter writer;
    private final Cases cases;
    private final MovePapers papers;
    private final BusinessClock clock;

    HandoverRecord(Handovers handovers, TaskWriter writer, Cases cases, MovePapers papers, BusinessClock clock) {
        this.handovers = handovers;
        this.writer = writer;
        this.cases = cases;
        this.papers = papers;
        this.clock = clock;
    }

    void handOver(Actor actor, TaskForActor held, StepOperation kind, Holder colleague, String reason) {
        TaskInHand task = held.task();
        Person to = colleague.person();
        handovers.append(new Handover(
                Ids.next(),
                task.taskId(),
                task.caseId(),
                kind,
                held.hands(actor),
                to.id(),
                held.askedAudience(),
                colleague.post().audience(),
                reason,
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        cases.addParticipant(task.caseId(), actor.person().id(), held.actingAs(), task.applicant());
        cases.addParticipant(task.caseId(), to.id(), colleague.post().audience(), task.applicant());
        if (kind == StepOperation.DELEGATE) {
            writer.delegate(task.taskId(), held.hands(actor), to.id());
        } else {
            writer.assign(task.taskId(), to.id());
        }
        String done = kind == StepOperation.DELEGATE ? "delegated" : "transferred";
        papers.file(actor, MovePapers.Step.of(held), done, to.name(), reason);
    }

    void comeBack(Actor actor, TaskForActor held, String kind, String comment) {
        writer.comeBack(held.task().taskId());
        papers.file(actor, MovePapers.Step.of(held), kind, null, comment);
    }
}
