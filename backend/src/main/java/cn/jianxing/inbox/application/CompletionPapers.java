package cn.jianxing.inbox.application;

import cn.jianxing.audit.AuditTrail;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.cases.Timeline;
import cn.jianxing.forms.FormDefinition;
import cn.jianxing.inbox.domain.DoneTask;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.domain.TaskRecords;
import cn.jianxing.organisation.Actor;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files a completion: submission, history line, done list, audit link. */
@Component
class CompletionPapers {

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
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String person = actor.person().id();
        Submission submission = new Submission(
                Ids.next(),
                task.caseId(),
                task.taskId(),
                task.stepId(),
                form.id(),
                form.version(),
                data,
                comment,
                person,
                held.askedAudience(),
                task.sealed(),
                now,
                held.onBehalfOf());
        String outcome =
                data.path("decision").isTextual() ? data.path("decision").textValue() : null;
        String title = TaskForm.optionTitle(form.schema(), "decision", outcome);
        submissions.store(submission, form);
        timeline.append(entry(task, submission, outcome, title), submission.onBehalfOf());
        records.done(done(task, submission, outcome, title));
        audit.append(
                task.caseId(),
                "task.completed",
                person,
                held.onBehalfOf(),
                held.actingAs(),
                task.taskId(),
                content(submission));
        return submission.id();
    }

    private static Timeline.Entry entry(
            TaskInHand task, Submission submission, @Nullable String outcome, @Nullable String title) {
        return new Timeline.Entry(
                task.caseId(),
                kind(task, outcome),
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
