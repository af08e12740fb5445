package cn.jianxing.orders.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is laid down about admissions, and what they have come to. */
public interface Admissions {

    /** {@code valid-months}, {@code delegates}, {@code usual-quota}. */
    int setting(String name);

    List<Criterion> criteria();

    void open(Assessment assessment);

    /** The newest assessment of the case. */
    Optional<Assessment> assessment(String caseId);

    void score(String assessmentId, BigDecimal score);

    void change(Change change);

    /** What objections changed, in the order of the decisions. */
    List<Change> changes(String caseId);

    /** @param most points that can be given */
    record Criterion(String code, String title, int most) {}

    /** One round of scoring. */
    record Assessment(
            String id,
            String caseId,
            Instant openedAt,
            @Nullable BigDecimal score) {}

    /** @param outcome change or annul */
    record Change(
            String caseId,
            String noticeId,
            Instant decidedAt,
            String outcome,
            @Nullable String note) {

        public boolean annuls() {
            return outcome.equals("annul");
        }
    }
}
