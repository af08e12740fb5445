package cn.jianxing.approval.domain;

import cn.jianxing.shared.Refused;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** One unit's opinion on a matter that was put to several. */
public enum Verdict {
    AGREE(true, true),
    AGREE_WITH_CONDITIONS(true, true),
    DISAGREE(true, false),
    NOT_CONCERNED(false, false),
    ABSTAINED(false, false);

    private final boolean vote;
    private final boolean favourable;

    Verdict(boolean vote, boolean favourable) {
        this.vote = vote;
        this.favourable = favourable;
    }

    /** The word of a form; a form that asks for scores only, without a word, agrees. */
    public static Verdict of(String word) {
        return switch (word) {
            case "" -> AGREE;
            case "abstain" -> ABSTAINED;
            default ->
                Arrays.stream(values())
                        .filter(verdict -> verdict.id().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new Refused("approval.unknown-verdict", Map.of("verdict", word)));
        };
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it counts when votes are counted. */
    public boolean isVote() {
        return vote;
    }

    public boolean isFavourable() {
        return favourable;
    }
}
