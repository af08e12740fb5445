package cn.jianxing.mail.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes to one person in one piece.
 *
 * @param id the same at every attempt
 */
public record Message(String id, String name, String address, List<Line> lines) {

    /** @param link to the case, where it is about one */
    public record Line(String kind, String text, @Nullable String link) {}
}
