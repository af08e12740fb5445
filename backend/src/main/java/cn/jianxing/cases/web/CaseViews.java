package cn.jianxing.cases.web;

import cn.jianxing.cases.CaseStates;
import cn.jianxing.cases.OpenWork;
import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.UnitRef;
import cn.jianxing.cases.application.ReadCase;
import cn.jianxing.cases.domain.CaseEntry;
import cn.jianxing.cases.domain.TimelineItem;
import cn.jianxing.evidence.Evidence;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.OfficeTime;
import cn.jianxing.shared.Page;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cases as clients see them. */
@Component
class CaseViews {

    private final PersonRefs persons;
    private final BusinessClock clock;

    CaseViews(PersonRefs persons, BusinessClock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    CaseDetail detail(CaseEntry entry, List<OpenWork.OpenStep> steps) {
        return new CaseDetail(
                entry.no(),
                entry.title(),
                entry.type(),
                entry.typeTitle(),
                new UnitRef(entry.subjectUnit(), entry.subjectTitle()),
                entry.state(),
                CaseStates.title(entry.state()),
                persons.one(entry.startedBy(), null),
                OfficeTime.of(entry.startedAt()),
                OfficeTime.ofNullable(entry.endedAt()),
                steps.stream().map(this::current).toList(),
                facts(entry));
    }

    Page<CaseLine> lines(Page<CaseEntry> page) {
        Map<String, PersonRef> starters =
                persons.byId(page.items().stream().map(CaseEntry::startedBy).toList());
        return new Page<>(
                page.items().stream()
                        .map(entry -> new CaseLine(
                                entry.no(),
                                entry.title(),
                                entry.type(),
                                entry.typeTitle(),
                                new UnitRef(entry.subjectUnit(), entry.subjectTitle()),
                                entry.state(),
                                CaseStates.title(entry.state()),
                                starters.get(entry.startedBy()),
                                OfficeTime.of(entry.startedAt()),
                                OfficeTime.ofNullable(entry.endedAt())))
                        .toList(),
                page.nextCursor());
    }

    TimelineList timeline(List<TimelineItem> items) {
        return new TimelineList(items.stream()
                .map(item -> new TimelineLine(
                        OfficeTime.of(item.at()),
                        item.kind(),
                        item.step(),
                        item.stepId(),
                        persons.one(item.personId(), item.audience()),
                        item.outcome(),
                        item.outcomeTitle(),
                        item.comment(),
                        item.submissionId(),
                        item.sealed(),
                        persons.one(item.onBehalfOf(), null)))
                .toList());
    }

    SubmissionView submission(ReadCase.Shown shown) {
        Submission submission = shown.submission();
        return new SubmissionView(
                new SubmittedFormView(submission.formId(), shown.schema()),
                shown.data(),
                persons.one(submission.personId(), submission.audience()),
                OfficeTime.of(submission.at()),
                persons.one(submission.onBehalfOf(), null));
    }

    EvidenceViews.EvidenceItems evidence(List<Evidence> shown, Map<String, List<Evidence>> duplicates) {
        Map<String, PersonRef> uploaders =
                persons.byId(shown.stream().map(Evidence::uploadedBy).toList());
        return new EvidenceViews.EvidenceItems(shown.stream()
                .map(item -> new EvidenceViews.EvidenceItem(
                        item.id(),
                        item.name(),
                        item.contentType(),
                        item.size(),
                        item.sha256(),
                        OfficeTime.of(item.uploadedAt()),
                        uploaders.get(item.uploadedBy()),
                        item.label(),
                        duplicates.getOrDefault(item.id(), List.of()).stream()
                                .map(other -> new EvidenceViews.EvidenceDuplicate(
                                        other.unitCode(), OfficeTime.of(other.uploadedAt())))
                                .toList(),
                        item.sealed()))
                .toList());
    }

    private CurrentStep current(OpenWork.OpenStep step) {
        Instant due = step.dueAt();
        return new CurrentStep(
                step.mine() ? step.taskId() : null,
                step.step(),
                step.stepId(),
                step.audience(),
                holders(step),
                OfficeTime.ofNullable(due),
                due != null && due.isBefore(clock.instant()),
                step.mine());
    }

    private List<PersonRef> holders(OpenWork.OpenStep step) {
        PersonRef assignee = persons.one(step.assignee(), step.audience());
        return assignee == null ? persons.holders(step.receivers()) : List.of(assignee);
    }

    /** What the head of the case does not say already. */
    private static List<Fact> facts(CaseEntry entry) {
        int year = OfficeTime.of(entry.startedAt()).getYear();
        return List.of(new Fact("年度", Integer.toString(year)));
    }

    /** @param current open steps; taskId only where the reader may work on it */
    record CaseDetail(
            String caseNo,
            String title,
            String type,
            String typeTitle,
            UnitRef unit,
            String state,
            String stateTitle,
            @Nullable PersonRef startedBy,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt,
            List<CurrentStep> current,
            List<Fact> facts) {}

    record CaseLine(
            String caseNo,
            String title,
            String type,
            String typeTitle,
            UnitRef unit,
            String state,
            String stateTitle,
            @Nullable PersonRef startedBy,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt) {}

    record CurrentStep(
            @Nullable String taskId,
            String step,
            String stepId,
            @Nullable String audience,
            List<PersonRef> holders,
            @Nullable OffsetDateTime dueAt,
            boolean overdue,
            boolean mine) {}

    record Fact(String label, String value) {}

    record TimelineList(List<TimelineLine> items) {}

    /** @param onBehalfOf for whom the person, a deputy, did it */
    record TimelineLine(
            OffsetDateTime at,
            String kind,
            @Nullable String step,
            @Nullable String stepId,
            @Nullable PersonRef person,
            @Nullable String outcome,
            @Nullable String outcomeTitle,
            @Nullable String comment,
            @Nullable String submissionId,
            boolean sealed,
            @Nullable PersonRef onBehalfOf) {}

    record SubmissionView(
            SubmittedFormView form,
            ObjectNode data,
            @Nullable PersonRef by,
            OffsetDateTime at,
            @Nullable PersonRef onBehalfOf) {}

    record SubmittedFormView(String id, ObjectNode schema) {}
}
