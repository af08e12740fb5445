package cn.jianxing.approval.domain;

import cn.jianxing.shared.Refused;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One matter put to several units.
 *
 * @param ratio share of favourable votes that {@link CountersignRule#RATIO} asks for
 * @param asked how many units were asked
 */
public record Countersign(
        String id, String caseId, CountersignRule rule, BigDecimal ratio, int asked, Instant openedAt) {

    public Countersign {
        if (asked == 0) {
            throw new Refused("approval.nobody-asked");
        }
    }
}
