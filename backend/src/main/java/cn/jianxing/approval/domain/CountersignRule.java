package cn.jianxing.approval.domain;

import cn.jianxing.shared.Refused;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** How opinions are counted; the calling process says which way. */
public enum CountersignRule {
    ALL(false) {
        @Override
        boolean holds(long favourable, long votes, BigDecimal ratio) {
            return favourable == votes;
        }
    },
    MAJORITY(false) {
        @Override
        boolean holds(long favourable, long votes, BigDecimal ratio) {
            return favourable * 2 > votes;
        }
    },
    /** A majority that is waited for no longer than it takes to be certain of it, or of its absence. */
    MAJORITY_EARLY(true) {
        @Override
        boolean holds(long favourable, long votes, BigDecimal ratio) {
            return MAJORITY.holds(favourable, votes, ratio);
        }
    },
    RATIO(false) {
        @Override
        boolean holds(long favourable, long votes, BigDecimal ratio) {
            return BigDecimal.valueOf(favourable).compareTo(ratio.multiply(BigDecimal.valueOf(votes))) >= 0;
        }
    },
    /** A ratio that is waited for no longer than it takes to be certain of it, or of its absence. */
    RATIO_EARLY(true) {
        @Override
        boolean holds(long favourable, long votes, BigDecimal ratio) {
            return RATIO.holds(favourable, votes, ratio);
        }
    },
    /** One disagreement ends it. */
    FIRST_DISAGREE(true) {
        @Override
        boolean holds(long favourable, long votes, BigDecimal ratio) {
            return favourable == votes;
        }
    },
    /** One agreement is enough. */
    ANY(true) {
        @Override
        boolean holds(long favourable, long votes, BigDecimal ratio) {
            return favourable > 0;
        }
    };

    private final boolean early;

    CountersignRule(boolean early) {
        this.early = early;
    }

    public static CountersignRule of(String id) {
        return Arrays.stream(values())
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("approval.unknown-rule", Map.of("rule", id)));
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param ratio share of the votes that must be favourable; only {@link #RATIO} asks for it */
    public CountersignOutcome outcome(Collection<Verdict> verdicts, BigDecimal ratio) {
        long votes = verdicts.stream().filter(Verdict::isVote).count();
        long favourable = verdicts.stream().filter(Verdict::isFavourable).count();
        if (votes == 0) {
            return CountersignOutcome.INCOMPLETE;
        }
        return holds(favourable, votes, ratio) ? CountersignOutcome.PASSED : CountersignOutcome.OBJECTED;
    }

    /**
     * Whether the opinions still to come cannot change the outcome any more, however they turn out; never where the rule
     * waits for all, as scores do.
     *
     * @param asked how many are asked, those who have answered included
     */
    public boolean isDecided(Collection<Verdict> verdicts, int asked, BigDecimal ratio) {
        long votes = verdicts.stream().filter(Verdict::isVote).count();
        long favourable = verdicts.stream().filter(Verdict::isFavourable).count();
        long open = Math.max(0, asked - verdicts.size());
        if (!early || votes == 0) {
            return false;
        }
        boolean passesAnyway = holds(favourable, votes + open, ratio);
        boolean failsAnyway = !holds(favourable + open, votes + open, ratio);
        return passesAnyway || failsAnyway;
    }

    abstract boolean holds(long favourable, long votes, BigDecimal ratio);
}
