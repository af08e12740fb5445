package cn.jianxing.cases;

import java.util.Map;

/**
 * One check of the predicate that decides what a person may see and do, passed or not. Its sentence is
 * {@code access.<check>.yes} or {@code access.<check>.no} in {@code problems.properties}.
 *
 * @param params values for the sentence
 */
public record AccessCheck(String check, boolean ok, Map<String, Object> params) {

    public static AccessCheck of(String check, boolean ok) {
        return new AccessCheck(check, ok, Map.of());
    }

    /** Where the sentence is kept. */
    public String sentence() {
        return "access." + check + (ok ? ".yes" : ".no");
    }
}
