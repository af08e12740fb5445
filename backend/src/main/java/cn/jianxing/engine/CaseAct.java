package cn.jianxing.engine;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is done with a whole case. A model that says nothing allows none of it: its cases may be what other records
 * stand on.
 */
public enum CaseAct {

    /** 撤销: whoever started it takes it back, in the states of {@link #REVOCABLE_IN}. */
    REVOKE,
    /** 终止: the office ends it. */
    TERMINATE,
    /** 挂起: the office lets it rest. */
    SUSPEND,
    /** 恢复: and go on. */
    RESUME;

    /** States separated by commas in which the starter may revoke; {@code undecided} stands for those before a decision. */
    public static final String REVOCABLE_IN = "revocable-in";

    /** What the office may do: {@code terminate}, {@code suspend} or both. */
    public static final String OFFICE_ACTS = "office-acts";

    /** Roles in the case's county that are the office for it; the office's director unless the model says otherwise. */
    public static final String OFFICE_ROLES = "office-roles";

    private static final Set<CaseAct> OF_THE_OFFICE = EnumSet.of(TERMINATE, SUSPEND);

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a model may write in {@link #OFFICE_ACTS}. */
    public static Optional<CaseAct> read(String word) {
        return OF_THE_OFFICE.stream()
                .filter(act -> act.word().equals(word.strip()))
                .findFirst();
    }

    /** Whoever may suspend may resume. */
    public boolean among(String words) {
        return Arrays.stream(words.split(","))
                .flatMap(word -> read(word).stream())
                .anyMatch(act -> act == this || (act == SUSPEND && this == RESUME));
    }
}
