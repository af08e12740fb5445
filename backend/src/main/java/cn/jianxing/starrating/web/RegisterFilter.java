package cn.jianxing.starrating.web;

import cn.jianxing.shared.LikePattern;
import cn.jianxing.shared.Malformed;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.RegisterQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the register as they come in an address, for the list and for the file alike. */
final class RegisterFilter {

    private RegisterFilter() {}

    static RegisterQuery of(
            @Nullable Integer year,
            @Nullable String level,
            @Nullable String town,
            @Nullable Integer star,
            @Nullable String words) {
        return new RegisterQuery(year, level(level), empty(town), star, LikePattern.containing(words));
    }

    private static @Nullable Level level(@Nullable String id) {
        try {
            return id == null || id.isEmpty() ? null : Level.of(id);
        } catch (IllegalArgumentException e) {
            throw new Malformed("level");
        }
    }

    private static @Nullable String empty(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
