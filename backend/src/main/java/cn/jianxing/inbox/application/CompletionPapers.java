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
        Submission made = submission(actor, held, form, data, comment);
        String outcome = outcome(data);
        Timeline.Entry line = entry(task, made, kind(task, outcome), outcome, title(form, outcome));
        return keep(held, form, made, line, "completed");
    }

    /** A yes that the system repeats in the person's name: the history says so, and names the step it was given in. */
    String fileAgain(Repetition again) {
        Submission made = submission(again.actor(), again.held(), again.form(), again.content(), null);
        String before = records.findDone(String.valueOf(again.first().taskId()))
                .map(DoneTask::step)
                .orElse(again.first().stepId());
        Timeline.Entry line = entry(again.held().task(), made, AGAIN, AGAIN, before);
        return keep(again.held(), again.form(), made, line, AGAIN);
    }

    private String keep(TaskForActor held, FormDefinition form, Submission made, Timeline.Entry line, String act) {
        TaskInHand task = held.task();
        String outcome = outcome(made.data());
        submissions.store(made, form);
        timeline.append(line, made.onBehalfOf());
        records.done(done(task, made, outcome, title(form, outcome)));
        audit.append(
                task.caseId(),
                "task." + act,
                made.personId(),
                made.onBehalfOf(),
                held.actingAs(),
                task.taskId(),
                content(made));
        return made.id();
    }

    private static @Nullable String title(FormDefinition form, @Nullable String outcome) {
        return TaskForm.optionTitle(form.schema(), "decision", outcome);
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
