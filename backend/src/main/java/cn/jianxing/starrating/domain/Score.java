package cn.jianxing.starrating.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gave for one indicator of a rating.
 *
 * @param reviewer audience that gave it
 * @param verdict confirm or dispute, where a department confirms a computed value
 */
public record Score(
        String caseId,
        String indicator,
        Part part,
        String reviewer,
        @Nullable BigDecimal value,
        @Nullable String verdict,
        @Nullable String comment,
        String submissionId) {

    /**
     * Who looks at it: the site itself, a department (scoring or confirming), an expert on site; the evaluation lead
     * where experts are too far apart, after an objection to an on-site score, or where two parts are too far apart.
     */
    public enum Part {
        SELF,
        M,
        A,
        O,
        ARBITRATED,
        RECHECKED,
        SETTLED
    }
}
