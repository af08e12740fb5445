package cn.jianxing.starrating.application.trace;

import cn.jianxing.starrating.application.trace.Report.Difference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what differs. */
final class Findings {

    private final List<Difference> differences = new ArrayList<>();
    private final List<Difference> decided = new ArrayList<>();

    /** Numbers are compared by value, 93.5 and 93.50 are the same. */
    void compare(String site, String what, @Nullable Object kept, @Nullable Object recomputed) {
        if (!same(kept, recomputed)) {
            differences.add(new Difference(site, what, text(kept), text(recomputed)));
        }
    }

    /** A difference that somebody has given a reason for. */
    void decided(String site, String what, @Nullable Object kept, @Nullable Object recomputed, String reason) {
        if (!same(kept, recomputed)) {
            decided.add(new Difference(site, what, text(kept) + "（" + reason + "）", text(recomputed)));
        }
    }

    void missing(String site, String what, String why) {
        differences.add(new Difference(site, what, why, "—"));
    }

    Report report(int stars) {
        return new Report(stars, differences, decided);
    }

    private static boolean same(@Nullable Object kept, @Nullable Object recomputed) {
        if (kept instanceof BigDecimal one && recomputed instanceof BigDecimal other) {
            return one.compareTo(other) == 0;
        }
        return Objects.equals(kept, recomputed);
    }

    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value == null ? "—" : value.toString();
    }
}
