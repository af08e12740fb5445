package cn.jianxing.inbox.application;

import cn.jianxing.audit.AuditTrail;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.cases.Timeline;
import cn.jianxing.forms.FormDefinition;
import cn.jianxing.inbox.application.RepeatedApproval.Repetition;
import cn.jianxing.inbox.domain.DoneTask;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.domain.TaskRecords;
import cn.jianxing.organisation.Actor;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files a completion: submission, history line, done list, audit link. */
@Component
class CompletionPapers {

    private static final String AGAIN = "deduplicated";

    private final Submissions submissions;
    private final Timeline timeline;
    private final TaskRecords records;
    private final AuditTrail audit;
    private final BusinessClock clock;

    CompletionPapers(
            Submissions submissions, Timeline timeline, TaskRecords records, AuditTrail audit, BusinessClock clock) {
        this.submissions = submissions;
        this.timeline = timeline;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    String file(Actor actor, TaskForActor held, FormDefinition form, ObjectNode data, @Nullable String comment) {
        TaskInHand task = held.task();
        Submission submission = submission(actor, held, form, data, comment);
        String outcome = outcome(data);
        String title = TaskForm.optionTitle(form.schema(), "decision", outcome);
        submissions.store(submission, form);
        timeline.append(entry(task, submission, kind(task, outcome), outcome, title), submission.onBehalfOf());
        records.done(done(task, submission, outcome, title));
        audit.append(
                task.caseId(),
                "task.completed",
                submission.personId(),
                submission.onBehalfOf(),
                held.actingAs(),
                task.taskId(),
                content(submission));
        return submission.id();
    }

    /** A yes that the system repeats in the person's name: the history says so, and names the step it was given in. */
    String fileAgain(Repetition again) {
        TaskInHand task = again.held().task();
        Submission submission = submission(again.actor(), again.held(), again.form(), again.content(), null);
        String outcome = outcome(again.content());
        submissions.store(submission, again.form());
        String before = records.findDone(String.valueOf(again.first().taskId()))
                .map(DoneTask::step)
                .orElse(again.first().stepId());
        timeline.append(entry(task, submission, AGAIN, AGAIN, before));
        records.done(done(
                task, submission, outcome, TaskForm.optionTitle(again.form().schema(), "decision", outcome)));
        audit.append(
                task.caseId(),
                "task." + AGAIN,
                submission.personId(),
                again.held().actingAs(),
                task.taskId(),
                content(submission));
        return submission.id();
    }

    private static @Nullable String outcome(ObjectNode data) {
        return data.path("decision").isTextual() ? data.path("decision").textValue() : null;
    }

    private Submission submission(
            Actor actor, TaskForActor held, FormDefinition form, ObjectNode data, @Nullable String comment) {
        TaskInHand task = held.task();
        return new Submission(
                Ids.next(),
                task.caseId(),
                task.taskId(),
                task.stepId(),
                form.id(),
                form.version(),
                data,
                comment,
                actor.person().id(),
                held.askedAudience(),
                task.sealed(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                held.onBehalfOf());
    }

    private static Timeline.Entry entry(
            TaskInHand task, Submission submission, String kind, @Nullable String outcome, @Nullable String title) {
        return new Timeline.Entry(
                task.caseId(),
                kind,
                task.stepId(),
                task.step(),
                submission.personId(),
                submission.audience(),
                outcome,
                title,
                submission.comment(),
                submission.id(),
                task.sealed());
    }

    private static String kind(TaskInHand task, @Nullable String outcome) {
        if (outcome == null || task.applicant()) {
            return "submitted";
        }
        return outcome.equals("return") ? "returned" : "decided";
    }

    private static DoneTask done(
            TaskInHand task, Submission submission, @Nullable String outcome, @Nullable String title) {
        return new DoneTask(
                task.taskId(),
                task.caseId(),
                task.stepId(),
                task.step(),
                submission.personId(),
                submission.audience(),
                task.createdAt(),
                task.dueAt(),
                submission.at(),
                outcome,
                title,
                submission.id(),
                submission.onBehalfOf());
    }

    private static String content(Submission submission) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("submission", submission.id())
                .put("form", submission.formId())
                .put("version", submission.formVersion())
                .put("comment", submission.comment());
        content.set("data", submission.data());
        return content.toString();
    }
}
