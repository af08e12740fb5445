package cn.jianxing.inbox.web;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.cases.UnitRef;
import cn.jianxing.engine.StepPolicy;
import cn.jianxing.forms.Drafts;
import cn.jianxing.inbox.application.ReadTask;
import cn.jianxing.inbox.domain.CaseHead;
import cn.jianxing.inbox.domain.TaskRecords;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.OfficeTime;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A task as clients see it. */
@Component
class TaskViews {

    private final TaskRecords records;
    private final NextViews next;
    private final PersonRefs persons;
    private final Workdays workdays;
    private final BusinessClock clock;

    TaskViews(TaskRecords records, NextViews next, PersonRefs persons, Workdays workdays, BusinessClock clock) {
        this.records = records;
        this.next = next;
        this.persons = persons;
        this.workdays = workdays;
        this.clock = clock;
    }

    TaskView view(ReadTask.TaskPage page) {
        CaseHead head = records.headOf(page.caseId());
        Instant due = page.dueAt();
        return new TaskView(
                page.taskId(),
                head.no(),
                head.title(),
                head.type(),
                head.typeTitle(),
                page.step(),
                page.stepId(),
                new UnitRef(head.unit(), head.unitTitle()),
                OfficeTime.of(page.createdAt()),
                OfficeTime.ofNullable(due),
                due == null || !page.open() ? null : workdays.remaining(due),
                page.open() && due != null && due.isBefore(clock.instant()),
                persons.one(page.assignee(), null),
                page.mine(),
                page.open() ? "open" : "done",
                new TaskFormView(
                        page.form().id(), page.form().version(), page.form().schema(), page.data()),
                draft(page.draft()),
                page.operations(),
                persons.one(page.onBehalfOf(), null),
                demands(page.policy()),
                page.open() ? next.of(page.caseId(), page.taskId()) : List.of());
    }

    private static Demands demands(StepPolicy policy) {
        return new Demands(
                policy.labels(),
                new Asked(
                        policy.opinion().always(),
                        policy.opinion().decisions().stream().sorted().toList()),
                policy.shortestOpinion(),
                new Asked(
                        policy.signature().always(),
                        policy.signature().decisions().stream().sorted().toList()));
    }

    private static @Nullable DraftView draft(Drafts.@Nullable Draft draft) {
        return draft == null ? null : new DraftView(draft.data(), OfficeTime.of(draft.savedAt()));
    }

    /**
     * A task.
     *
     * @param remainingWorkdays negative when late
     * @param mine I hold it
     * @param state open or done
     * @param operations what I can do now: claim, release, complete
     * @param onBehalfOf whose deputy I am here; of a finished task, for whom it was done
     * @param next who follows, per choice
     */
    record TaskView(
            String taskId,
            String caseNo,
            String caseTitle,
            String caseType,
            String caseTypeTitle,
            String step,
            String stepId,
            UnitRef unit,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime dueAt,
            @Nullable Integer remainingWorkdays,
            boolean overdue,
            @Nullable PersonRef claimedBy,
            boolean mine,
            String state,
            TaskFormView form,
            @Nullable DraftView draft,
            List<String> operations,
            @Nullable PersonRef onBehalfOf,
            Demands demands,
            List<NextViews.NextChoice> next) {}

    /**
     * What the model lays down for the step besides its form.
     *
     * @param labels words on buttons, by operation
     * @param shortestOpinion characters an opinion that is asked for has at least
     */
    record Demands(Map<String, String> labels, Asked opinion, int shortestOpinion, Asked signature) {}

    /** @param decisions decisions with which it is asked for; it is not asked for otherwise, unless always */
    record Asked(boolean always, List<String> decisions) {}

    /** @param data what the server knows for the form, read-only values included */
    record TaskFormView(String id, String version, ObjectNode schema, ObjectNode data) {}

    record DraftView(ObjectNode data, OffsetDateTime savedAt) {}
}
