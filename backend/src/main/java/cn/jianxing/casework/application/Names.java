package cn.jianxing.casework.application;

import java.util.Collection;
import java.util.stream.Collectors;

/** People in one line of a history. */
final class Names {

    private static final int MOST = 12;

    private Names() {}

    static String of(Collection<String> names) {
        String first = names.stream().distinct().limit(MOST).collect(Collectors.joining("、"));
        long all = names.stream().distinct().count();
        return all > MOST ? first + "等" + all + "人" : first;
    }

    /** So many letters, never half of one. */
    static String cut(String text, int letters) {
        return text.codePointCount(0, text.length()) <= letters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, letters - 1)) + "…";
    }
}
