package cn.jianxing.inbox.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.engine.StepOperation;
import cn.jianxing.inbox.domain.Handover;
import cn.jianxing.inbox.domain.Handovers;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.domain.WorkHandover;
import cn.jianxing.inbox.process.TaskWriter;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Gives a task to a successor, with everything that has to be kept of it; the word stays that of the post asked. */
@Component
class ReassignRecord {

    private final Handovers handovers;
    private final TaskWriter writer;
    private final Organisation organisation;
    private final Cases cases;
    private final MovePapers papers;
    private final BusinessClock clock;

    ReassignRecord(
            Handovers handovers,
            TaskWriter writer,
            Organisation organisation,
            Cases cases,
            MovePapers papers,
            BusinessClock clock) {
        this.handovers = handovers;
        this.writer = writer;
        this.organisation = organisation;
        this.cases = cases;
        this.papers = papers;
        this.clock = clock;
    }

    void give(WorkHandover handover, WorkHandover.Item item, TaskInHand task) {
        Person to = organisation.person(item.toPerson()).orElseThrow();
        String toAudience = organisation.postsOf(to.id()).stream()
                .map(Post::audience)
                .sorted((one, other) -> Boolean.compare(sameUnit(other, item), sameUnit(one, item)))
                .findFirst()
                .orElseThrow();
        handovers.append(new Handover(
                Ids.next(),
                task.taskId(),
                task.caseId(),
                StepOperation.TRANSFER,
                handover.person(),
                to.id(),
                item.audience(),
                toAudience,
                handover.reason(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        cases.addParticipant(task.caseId(), to.id(), toAudience, task.applicant());
        writer.assign(task.taskId(), to.id());
        papers.file(
                handover.arrangedBy(),
                MovePapers.Step.of(task, handover.arrangedAs()),
                "reassigned",
                to.name(),
                handover.reason());
    }

    private static boolean sameUnit(String audience, WorkHandover.Item item) {
        return audience.startsWith(item.audience().substring(0, item.audience().indexOf('/') + 1));
    }
}
