package cn.jianxing.casework.web;

import cn.jianxing.cases.CaseStates;
import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.cases.UnitRef;
import cn.jianxing.casework.domain.Colleague;
import cn.jianxing.casework.domain.Copies.Sent;
import cn.jianxing.casework.domain.Copy;
import cn.jianxing.shared.OfficeTime;
import cn.jianxing.shared.Page;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Copies as clients see them. */
@Component
class CopyViews {

    private final PersonRefs persons;

    CopyViews(PersonRefs persons) {
        this.persons = persons;
    }

    Page<CopyLine> lines(Page<Sent> page) {
        Map<String, PersonRef> senders =
                persons.byId(page.items().stream().map(Sent::byPerson).toList());
        return new Page<>(
                page.items().stream()
                        .map(sent -> new CopyLine(
                                sent.caseNo(),
                                sent.caseTitle(),
                                sent.caseTypeTitle(),
                                new UnitRef(sent.unit(), sent.unitTitle()),
                                CaseStates.title(sent.state()),
                                senders.get(sent.byPerson()),
                                sent.note(),
                                OfficeTime.of(sent.at()),
                                OfficeTime.ofNullable(sent.readAt())))
                        .toList(),
                page.nextCursor());
    }

    CopyReaders readers(List<Copy> copies) {
        return new CopyReaders(copies.stream()
                .map(copy -> new CopyReader(
                        persons.one(copy.personId(), copy.audience()),
                        persons.one(copy.byPerson(), null),
                        copy.step(),
                        copy.note(),
                        OfficeTime.of(copy.at()),
                        OfficeTime.ofNullable(copy.readAt())))
                .toList());
    }

    CopyCandidates candidates(List<Colleague> colleagues) {
        return new CopyCandidates(colleagues.stream()
                .map(colleague -> new CopyCandidate(
                        colleague.username(), colleague.name(), colleague.title(), colleague.unitTitle()))
                .toList());
    }

    /** @param by null where the model sent it */
    record CopyLine(
            String caseNo,
            String caseTitle,
            String caseTypeTitle,
            UnitRef unit,
            String stateTitle,
            @Nullable PersonRef by,
            String note,
            OffsetDateTime at,
            @Nullable OffsetDateTime readAt) {}

    record CopyReaders(List<CopyReader> items) {}

    /**
     * Somebody the case was sent to.
     *
     * @param by null where the model sent it
     * @param step after which the model sent it
     */
    record CopyReader(
            @Nullable PersonRef person,
            @Nullable PersonRef by,
            @Nullable String step,
            String note,
            OffsetDateTime at,
            @Nullable OffsetDateTime readAt) {}

    record CopyCandidates(List<CopyCandidate> items) {}

    record CopyCandidate(String username, String name, String title, String unit) {}
}
