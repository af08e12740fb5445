package cn.jianxing.approval.domain;

import cn.jianxing.shared.Refused;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** How opinions are counted; the calling process says which way. */
public enum CountersignRule {
    ALL {
        @Override
        boolean holds(long favourable, long votes, BigDecimal ratio) {
            return favourable == votes;
        }
    },
    MAJORITY {
        @Override
        boolean holds(long favourable, long votes, BigDecimal ratio) {
            return favourable * 2 > votes;
        }
    },
    RATIO {
        @Override
        boolean holds(long favourable, long votes, BigDecimal ratio) {
            return BigDecimal.valueOf(favourable).compareTo(ratio.multiply(BigDecimal.valueOf(votes))) >= 0;
        }
    },
    /** One disagreement ends it. */
    FIRST_DISAGREE {
        @Override
        boolean holds(long favourable, long votes, BigDecimal ratio) {
            return favourable == votes;
        }

        @Override
        boolean isDecidedBy(Verdict verdict) {
            return verdict == Verdict.DISAGREE;
        }
    },
    /** One agreement is enough. */
    ANY {
        @Override
        boolean holds(long favourable, long votes, BigDecimal ratio) {
            return favourable > 0;
        }

        @Override
        boolean isDecidedBy(Verdict verdict) {
            return verdict.isFavourable();
        }
    };

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

    /** Whether the opinions still to come cannot change the outcome any more. */
    public boolean isDecided(Collection<Verdict> verdicts) {
        return verdicts.stream().anyMatch(this::isDecidedBy);
    }

    abstract boolean holds(long favourable, long votes, BigDecimal ratio);

    boolean isDecidedBy(Verdict verdict) {
        return false;
    }
}
