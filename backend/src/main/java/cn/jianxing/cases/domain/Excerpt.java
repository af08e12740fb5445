package cn.jianxing.cases.domain;

import java.util.Locale;

/**
 * A piece of a text around the words looked for.
 *
 * @param match as it is written in the text; empty where it is written in another form, e.g. in wide letters
 */
public record Excerpt(String before, String match, String after) {

    private static final int BEFORE = 24;
    private static final int AFTER = 60;

    public static Excerpt of(String text, String words) {
        String part = words.strip().split("\\s+")[0];
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.length() == text.length() ? lower.indexOf(part.toLowerCase(Locale.ROOT)) : text.indexOf(part);
        int from = Math.max(0, at);
        int to = at < 0 ? 0 : at + part.length();
        return new Excerpt(
                (whole(text, from - BEFORE) > 0 ? "…" : "") + line(text, whole(text, from - BEFORE), from),
                text.substring(from, to),
                line(text, to, whole(text, to + AFTER)) + (to + AFTER < text.length() ? "…" : ""));
    }

    /** A place in the text that cuts no character in two. */
    private static int whole(String text, int index) {
        int place = Math.max(0, Math.min(text.length(), index));
        boolean within = place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place));
        return within ? place - 1 : place;
    }

    private static String line(String text, int from, int to) {
        return text.substring(Math.min(from, to), to).replace('\n', ' ');
    }
}
