package cn.jianxing.starrating.domain.rule;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts a rule is applied to.
 *
 * @param sole metric meant by a comparison that names none
 */
public record Reading(
        Map<String, BigDecimal> facts, @Nullable String sole) {

    BigDecimal value(@Nullable String metric) {
        var name = metric == null ? sole : metric;
        var value = name == null ? null : facts.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no fact for metric " + name);
        }
        return value;
    }
}
