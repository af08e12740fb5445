package cn.jianxing.inbox.web;

import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.cases.UnitRef;
import cn.jianxing.inbox.application.VacancyDesk;
import cn.jianxing.inbox.domain.Vacancies;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.OfficeTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Vacancies and changes of the organisation as clients see them. */
@Component
class VacancyViews {

    private final PersonRefs persons;
    private final Organisation organisation;

    VacancyViews(PersonRefs persons, Organisation organisation) {
        this.persons = persons;
        this.organisation = organisation;
    }

    VacancyList vacancies(List<Vacancies.Waiting> found) {
        Map<String, PersonRef> people =
                persons.byId(found.stream().map(Vacancies.Waiting::assignee).toList());
        return new VacancyList(found.stream()
                .map(item -> new VacancyItem(
                        item.taskId(),
                        item.caseNo(),
                        item.caseTitle(),
                        item.caseTypeTitle(),
                        item.step(),
                        item.post(),
                        item.postTitle(),
                        new UnitRef(item.unit(), item.unitTitle()),
                        OfficeTime.ofNullable(item.since()),
                        item.closed(),
                        title(item.receiver()),
                        people.get(item.assignee()),
                        OfficeTime.of(item.createdAt()),
                        OfficeTime.ofNullable(item.dueAt())))
                .toList());
    }

    PostChoices posts(List<Vacancies.PostChoice> found) {
        return new PostChoices(found);
    }

    ChangeList changes(List<Vacancies.Change> found) {
        return new ChangeList(found.stream().map(this::change).toList());
    }

    ChangeReport report(VacancyDesk.Report report) {
        return new ChangeReport(
                change(report.change()),
                report.tasks().stream()
                        .map(task -> new ChangedTaskView(
                                task.caseNo(),
                                task.caseTitle(),
                                task.step(),
                                title(task.audience()),
                                task.effect(),
                                title(task.receiverBefore()),
                                title(task.receiverAfter())))
                        .toList());
    }

    private ChangeView change(Vacancies.Change item) {
        return new ChangeView(
                item.id(),
                OfficeTime.of(item.at()),
                item.kind(),
                item.unit(),
                item.titleBefore(),
                item.titleAfter(),
                item.parentBefore(),
                item.parentAfter(),
                item.into(),
                item.tasks(),
                item.openCases());
    }

    private String title(String audience) {
        return organisation
                .post(audience)
                .map(post -> post.unit().title() + " " + post.title())
                .orElse(audience);
    }

    record VacancyList(List<VacancyItem> items) {}

    /**
     * @param since since when nobody holds the post; null when it was before that was kept
     * @param closed the post exists no more
     * @param receiver who stands in meanwhile
     * @param claimedBy who stands in and has taken it
     */
    record VacancyItem(
            String taskId,
            String caseNo,
            String caseTitle,
            String caseTypeTitle,
            String step,
            String post,
            String postTitle,
            UnitRef unit,
            @Nullable OffsetDateTime since,
            boolean closed,
            String receiver,
            @Nullable PersonRef claimedBy,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime dueAt) {}

    record PostChoices(List<Vacancies.PostChoice> items) {}

    record ChangeList(List<ChangeView> items) {}

    /** @param openCases running cases of the unit and of those below it */
    record ChangeView(
            String id,
            OffsetDateTime at,
            String kind,
            String unit,
            @Nullable String titleBefore,
            @Nullable String titleAfter,
            @Nullable String parentBefore,
            @Nullable String parentAfter,
            @Nullable String into,
            int tasks,
            int openCases) {}

    record ChangeReport(ChangeView change, List<ChangedTaskView> tasks) {}

    /** @param effect vacancy, passed-on or stays */
    record ChangedTaskView(
            String caseNo, String caseTitle, String step, String post, String effect, String before, String after) {}
}
