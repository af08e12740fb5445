package cn.jianxing.approval.domain;

import java.util.Locale;

/** What several opinions come to. */
public enum CountersignOutcome {
    PASSED,
    OBJECTED,
    /** Nobody gave an opinion that counts. */
    INCOMPLETE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
