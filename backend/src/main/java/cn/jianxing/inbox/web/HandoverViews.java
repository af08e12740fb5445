package cn.jianxing.inbox.web;

import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.inbox.application.HandOverWork;
import cn.jianxing.inbox.domain.WorkHandover;
import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.PeopleOffice;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.OfficeTime;
import cn.jianxing.shared.web.ProblemTexts;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Handovers as clients see them. */
@Component
class HandoverViews {

    private final PersonRefs persons;
    private final Organisation organisation;
    private final PeopleOffice office;
    private final ProblemTexts texts;

    HandoverViews(PersonRefs persons, Organisation organisation, PeopleOffice office, ProblemTexts texts) {
        this.persons = persons;
        this.organisation = organisation;
        this.office = office;
        this.texts = texts;
    }

    HandoverPreview preview(HandOverWork.Preview preview) {
        List<HandoverPost> posts = preview.work().stream()
                .map(WorkHandover.Work::audience)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(audience -> organisation.post(audience).stream())
                .map(post -> post(post, preview.person().id()))
                .toList();
        return new HandoverPreview(
                Objects.requireNonNull(persons.one(preview.person().id(), null)),
                posts,
                preview.work().stream().map(this::work).toList(),
                preview.drafts());
    }

    private HandoverPost post(Post post, String from) {
        return new HandoverPost(
                post.audience(),
                post.unit().title() + " " + post.title(),
                office.successors(post).stream()
                        .map(Holder::person)
                        .filter(person -> !person.id().equals(from))
                        .distinct()
                        .map(person -> new PersonRef(person.username(), person.name(), null))
                        .toList());
    }

    private HandoverWork work(WorkHandover.Work work) {
        return new HandoverWork(
                work.caseNo(),
                work.caseTitle(),
                work.caseType(),
                work.caseTypeTitle(),
                work.step(),
                work.audience(),
                work.held());
    }

    HandoverList list(List<WorkHandover> handovers) {
        return new HandoverList(handovers.stream().map(this::line).toList());
    }

    HandoverLine line(WorkHandover handover) {
        return new HandoverLine(
                handover.id(),
                persons.one(handover.person(), null),
                persons.one(handover.arrangedBy(), null),
                handover.reason(),
                OfficeTime.of(handover.at()),
                OfficeTime.ofNullable(handover.finishedAt()));
    }

    HandoverProgress progress(HandOverWork.Progress progress, Locale locale) {
        Map<String, PersonRef> people = persons.byId(
                progress.lines().stream().map(WorkHandover.Line::toPerson).toList());
        return new HandoverProgress(
                line(progress.handover()),
                progress.lines().stream()
                        .map(item -> new HandoverItem(
                                item.caseNo(),
                                item.caseTitle(),
                                item.step(),
                                people.get(item.toPerson()),
                                item.state(),
                                item.refusal() == null ? null : texts.title(item.refusal(), Map.of(), locale)))
                        .toList());
    }

    /** @param drafts typed and not submitted; they stay the person's own */
    record HandoverPreview(PersonRef person, List<HandoverPost> posts, List<HandoverWork> work, int drafts) {}

    /** @param candidates who could succeed */
    record HandoverPost(String audience, String title, List<PersonRef> candidates) {}

    /**
     * @param post the post that is asked; null where the model names the person alone
     * @param held taken; otherwise nobody else could take it
     */
    record HandoverWork(
            String caseNo,
            String caseTitle,
            String caseType,
            String caseTypeTitle,
            String step,
            @Nullable String post,
            boolean held) {}

    record HandoverList(List<HandoverLine> items) {}

    record HandoverLine(
            String id,
            @Nullable PersonRef person,
            @Nullable PersonRef arrangedBy,
            String reason,
            OffsetDateTime at,
            @Nullable OffsetDateTime finishedAt) {}

    record HandoverProgress(HandoverLine handover, List<HandoverItem> items) {}

    /**
     * @param state waiting, done or refused
     * @param refusal why it stayed where it was
     */
    record HandoverItem(
            String caseNo,
            String caseTitle,
            String step,
            @Nullable PersonRef to,
            String state,
            @Nullable String refusal) {}
}
