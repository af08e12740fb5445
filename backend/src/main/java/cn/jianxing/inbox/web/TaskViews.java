package cn.jianxing.inbox.web;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.cases.UnitRef;
import cn.jianxing.engine.Processes;
import cn.jianxing.forms.Drafts;
import cn.jianxing.inbox.application.ReadTask;
import cn.jianxing.inbox.domain.CaseHead;
import cn.jianxing.inbox.domain.TaskRecords;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.OfficeTime;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A task as clients see it. */
@Component
class TaskViews {

    private final TaskRecords records;
    private final Processes processes;
    private final PersonRefs persons;
    private final Organisation organisation;
    private final Workdays workdays;
    private final BusinessClock clock;

    TaskViews(
            TaskRecords records,
            Processes processes,
            PersonRefs persons,
            Organisation organisation,
            Workdays workdays,
            BusinessClock clock) {
        this.records = records;
        this.processes = processes;
        this.persons = persons;
        this.organisation = organisation;
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
                page.open() ? next(page.taskId()) : List.of());
    }

    private static @Nullable DraftView draft(Drafts.@Nullable Draft draft) {
        return draft == null ? null : new DraftView(draft.data(), OfficeTime.of(draft.savedAt()));
    }

    private List<NextChoice> next(String taskId) {
        return processes.next(taskId).stream()
                .map(choice -> new NextChoice(
                        choice.value() == null ? null : new Choice("decision", choice.value(), choice.title()),
                        choice.steps().stream().map(this::step).toList()))
                .toList();
    }

    private NextStep step(Processes.Step step) {
        String audience = step.audience();
        List<PersonRef> people =
                audience == null ? List.of() : persons.holders(List.of(organisation.receiver(audience)));
        return new NextStep(step.stepId(), step.name(), audience, people);
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
            List<NextChoice> next) {}

    /** @param data what the server knows for the form, read-only values included */
    record TaskFormView(String id, String version, ObjectNode schema, ObjectNode data) {}

    record DraftView(ObjectNode data, OffsetDateTime savedAt) {}

    /** @param choice the answer that leads there; null when there is nothing to choose */
    record NextChoice(@Nullable Choice choice, List<NextStep> steps) {}

    record Choice(String field, String value, @Nullable String title) {}

    record NextStep(String stepId, String step, @Nullable String audience, List<PersonRef> people) {}
}
