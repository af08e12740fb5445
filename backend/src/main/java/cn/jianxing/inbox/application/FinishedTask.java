package cn.jianxing.inbox.application;

import cn.jianxing.cases.CaseVisibility;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.ShownSubmissions;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.engine.StepOperation;
import cn.jianxing.engine.StepPolicy;
import cn.jianxing.forms.FormDefinition;
import cn.jianxing.inbox.domain.DoneTask;
import cn.jianxing.inbox.domain.TaskRecords;
import cn.jianxing.inbox.process.TaskReader;
import cn.jianxing.organisation.Actor;
import cn.jianxing.shared.Forbidden;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A task somebody completed, as it was submitted, for readers of its case. */
@Component
class FinishedTask {

    private final TaskRecords records;
    private final Submissions submissions;
    private final Cases cases;
    private final CaseVisibility visibility;
    private final TaskReader reader;
    private final ShownSubmissions masked;

    FinishedTask(
            TaskRecords records,
            Submissions submissions,
            Cases cases,
            CaseVisibility visibility,
            TaskReader reader,
            ShownSubmissions masked) {
        this.masked = masked;
        this.reader = reader;
        this.records = records;
        this.submissions = submissions;
        this.cases = cases;
        this.visibility = visibility;
    }

    Optional<ReadTask.TaskPage> find(Actor actor, String taskId, String caseId) {
        return records.findDone(taskId)
                .filter(done -> cases.maySee(actor, caseId))
                .flatMap(done -> submissions.byId(done.submissionId()).map(made -> page(actor, done, made)));
    }

    private ReadTask.TaskPage page(Actor actor, DoneTask done, Submission made) {
        if (!visibility.maySee(actor, made)) {
            throw new Forbidden("submission.sealed");
        }
        ShownSubmissions.Shown shown = masked.shown(actor, made);
        boolean mine =
                List.of(done.personId(), done.hands()).contains(actor.person().id());
        StepPolicy policy = StepPolicy.of(reader.propertiesOfFinished(done.taskId()));
        return new ReadTask.TaskPage(
                done.taskId(),
                done.caseId(),
                Objects.requireNonNullElse(done.step(), done.stepId()),
                done.stepId(),
                done.createdAt(),
                done.dueAt(),
                done.personId(),
                mine,
                false,
                new FormDefinition(made.formId(), made.formVersion(), shown.schema()),
                shown.data(),
                null,
                mine && policy.operations().contains(StepOperation.WITHDRAW)
                        ? List.of(StepOperation.WITHDRAW.word())
                        : List.of(),
                policy,
                done.onBehalfOf());
    }
}
