package cn.jianxing.starrating.domain.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work a rating or campaign leaves to another process.
 *
 * @param owner audience that takes it up
 * @param amount CNY, where money is due
 * @param detail JSON, by kind
 */
public record FollowUp(
        String id,
        String caseId,
        Kind kind,
        String unit,
        String owner,
        LocalDate dueOn,
        @Nullable BigDecimal amount,
        String detail,
        State state,
        Instant createdAt) {

    /** Which process takes it up. */
    public enum Kind {
        /** P03 申诉. */
        APPEAL,
        /** P05 整改. */
        RECTIFICATION,
        /** P25b 奖补. */
        SUBSIDY,
        /** P01c 延伸领域. */
        EXTENSION,
        /** Evaluation report, weak list, results for the city. */
        REPORT
    }

    /** Whether somebody has taken it up. */
    public enum State {
        OPEN,
        TAKEN
    }
}
