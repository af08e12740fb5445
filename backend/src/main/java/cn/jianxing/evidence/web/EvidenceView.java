package cn.jianxing.evidence.web;

import cn.jianxing.evidence.Evidence;
import cn.jianxing.evidence.application.Duplicate;
import cn.jianxing.evidence.application.ShowEvidence;
import cn.jianxing.organisation.Person;
import cn.jianxing.shared.BusinessClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attachment as clients see it. */
record EvidenceView(
        String id,
        String name,
        long size,
        String contentType,
        String sha256,
        String url,
        OffsetDateTime uploadedAt,
        @Nullable PersonView by,
        List<DuplicateView> duplicates) {

    record PersonView(String username, String name) {

        static @Nullable PersonView of(@Nullable Person person) {
            return person == null ? null : new PersonView(person.username(), person.name());
        }
    }

    record EvidenceUnit(String code, String title) {}

    record DuplicateView(
            @Nullable String caseNo,
            EvidenceUnit unit,
            OffsetDateTime uploadedAt,
            @Nullable PersonView by) {

        static DuplicateView of(Duplicate duplicate) {
            return new DuplicateView(
                    duplicate.caseNo(),
                    new EvidenceUnit(duplicate.unitCode(), duplicate.unitTitle()),
                    local(duplicate.uploadedAt()),
                    PersonView.of(duplicate.by()));
        }
    }

    static EvidenceView of(ShowEvidence.Shown shown) {
        Evidence evidence = shown.evidence();
        return new EvidenceView(
                evidence.id(),
                evidence.name(),
                evidence.size(),
                evidence.contentType(),
                evidence.sha256(),
                "/api/evidence/" + evidence.id(),
                local(evidence.uploadedAt()),
                PersonView.of(shown.by()),
                shown.duplicates().stream().map(DuplicateView::of).toList());
    }

    private static OffsetDateTime local(Instant instant) {
        return OffsetDateTime.ofInstant(instant, BusinessClock.ZONE);
    }
}
