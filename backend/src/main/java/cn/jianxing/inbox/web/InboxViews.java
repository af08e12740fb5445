package cn.jianxing.inbox.web;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.cases.CaseStates;
import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.cases.UnitRef;
import cn.jianxing.inbox.domain.InboxRow;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.OfficeTime;
import cn.jianxing.shared.Page;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines of the inbox as clients see them. */
@Component
class InboxViews {

    private final PersonRefs persons;
    private final Organisation organisation;
    private final Workdays workdays;
    private final BusinessClock clock;

    InboxViews(PersonRefs persons, Organisation organisation, Workdays workdays, BusinessClock clock) {
        this.persons = persons;
        this.organisation = organisation;
        this.workdays = workdays;
        this.clock = clock;
    }

    Page<InboxItem> items(Page<InboxRow> page) {
        Map<String, PersonRef> people = persons.byId(page.items().stream()
                .flatMap(row -> Stream.of(row.assignee(), row.fromPerson(), row.onBehalfOf()))
                .toList());
        return new Page<>(page.items().stream().map(row -> item(row, people)).toList(), page.nextCursor());
    }

    private InboxItem item(InboxRow row, Map<String, PersonRef> people) {
        Instant due = row.dueAt();
        boolean open = row.completedAt() == null;
        return new InboxItem(
                row.taskId(),
                row.caseNo(),
                row.caseTitle(),
                row.caseType(),
                row.caseTypeTitle(),
                row.step(),
                row.stepId(),
                new UnitRef(row.unit(), row.unitTitle()),
                OfficeTime.of(row.createdAt()),
                OfficeTime.ofNullable(due),
                due == null || !open ? null : workdays.remaining(due),
                people.get(row.assignee()),
                row.urgent(),
                open && due != null && due.isBefore(clock.instant()),
                vacantPost(row),
                people.get(row.fromPerson()),
                row.state(),
                CaseStates.title(row.state()),
                OfficeTime.ofNullable(row.completedAt()),
                row.outcome(),
                row.outcomeTitle(),
                people.get(row.onBehalfOf()),
                row.heldCommand(),
                row.readAt() == null,
                OfficeTime.ofNullable(row.snoozedUntil()),
                cameBack(row),
                OfficeTime.ofNullable(row.draftedAt()));
    }

    /** Put off, come back, and not opened since. */
    private boolean cameBack(InboxRow row) {
        Instant until = row.snoozedUntil();
        Instant read = row.readAt();
        return until != null && !until.isAfter(clock.instant()) && (read == null || read.isBefore(until));
    }

    private @Nullable String vacantPost(InboxRow row) {
        String vacant = row.vacantFor();
        if (vacant == null || vacant.isEmpty()) {
            return null;
        }
        return organisation
                .post(vacant)
                .map(post -> post.unit().title() + " " + post.title())
                .orElse(vacant);
    }

    /**
     * A line of the inbox.
     *
     * @param taskId null in the list of cases I opened
     * @param remainingWorkdays negative when late
     * @param vacantPost the vacant post I stand in for
     * @param from who worked in the case before
     * @param onBehalfOf whose deputy I am here
     * @param heldBy id of my decision for many tasks that is about to be carried out
     * @param unread I have not opened it yet
     * @param snoozedUntil until when I put it off
     * @param back I put it off, and it has come back
     * @param draftedAt when I typed into it without submitting
     * @param completedAt when I finished the task, or the case ended
     */
    record InboxItem(
            @Nullable String taskId,
            String caseNo,
            String caseTitle,
            String caseType,
            String caseTypeTitle,
            @Nullable String step,
            @Nullable String stepId,
            UnitRef unit,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime dueAt,
            @Nullable Integer remainingWorkdays,
            @Nullable PersonRef claimedBy,
            boolean urgent,
            boolean overdue,
            @Nullable String vacantPost,
            @Nullable PersonRef from,
            String state,
            String stateTitle,
            @Nullable OffsetDateTime completedAt,
            @Nullable String outcome,
            @Nullable String outcomeTitle,
            @Nullable PersonRef onBehalfOf,
            @Nullable String heldBy,
            boolean unread,
            @Nullable OffsetDateTime snoozedUntil,
            boolean back,
            @Nullable OffsetDateTime draftedAt) {}
}
