package cn.jianxing.shared;

import org.jspecify.annotations.Nullable;

/** What somebody typed into a search box, as a LIKE pattern: their own % and _ are ordinary characters. */
public final class LikePattern {

    private LikePattern() {}

    public static @Nullable String containing(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + plain + "%";
    }
}
