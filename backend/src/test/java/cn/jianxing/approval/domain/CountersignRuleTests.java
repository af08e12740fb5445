package cn.jianxing.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.shared.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountersignRuleTests {

    private static final BigDecimal TWO_THIRDS = new BigDecimal("0.66667");

    @Test
    void abstentionsAndUnitsNotConcernedAreNoVotes() {
        assertThat(CountersignRule.ALL.outcome(
                        List.of(Verdict.AGREE, Verdict.ABSTAINED, Verdict.NOT_CONCERNED), BigDecimal.ONE))
                .isEqualTo(CountersignOutcome.PASSED);
        assertThat(CountersignRule.MAJORITY.outcome(List.of(Verdict.ABSTAINED), BigDecimal.ONE))
                .isEqualTo(CountersignOutcome.INCOMPLETE);
    }

    @Test
    void halfIsNoMajority() {
        assertThat(CountersignRule.MAJORITY.outcome(List.of(Verdict.AGREE, Verdict.DISAGREE), BigDecimal.ONE))
                .isEqualTo(CountersignOutcome.OBJECTED);
    }

    @Test
    void aRatioIsReachedFromTheShareOn() {
        assertThat(CountersignRule.RATIO.outcome(
                        List.of(Verdict.AGREE, Verdict.AGREE_WITH_CONDITIONS, Verdict.DISAGREE),
                        new BigDecimal("0.66666")))
                .isEqualTo(CountersignOutcome.PASSED);
        assertThat(CountersignRule.RATIO.outcome(List.of(Verdict.AGREE, Verdict.AGREE, Verdict.DISAGREE), TWO_THIRDS))
                .isEqualTo(CountersignOutcome.OBJECTED);
    }

    @Test
    void onlyTheRulesThatSaySoAreDecidedEarly() {
        assertThat(decided(CountersignRule.FIRST_DISAGREE, 3, Verdict.AGREE)).isFalse();
        assertThat(decided(CountersignRule.FIRST_DISAGREE, 3, Verdict.DISAGREE)).isTrue();
        assertThat(decided(CountersignRule.ANY, 3, Verdict.DISAGREE)).isFalse();
        assertThat(decided(CountersignRule.ANY, 3, Verdict.AGREE)).isTrue();
        assertThat(decided(CountersignRule.ALL, 3, Verdict.DISAGREE)).isFalse();
        assertThat(decided(CountersignRule.MAJORITY, 3, Verdict.AGREE, Verdict.AGREE))
                .isFalse();
        assertThat(decided(CountersignRule.RATIO, 3, Verdict.DISAGREE, Verdict.DISAGREE))
                .isFalse();
    }

    @Test
    void aMajorityIsCertainBothWays() {
        assertThat(decided(CountersignRule.MAJORITY_EARLY, 3, Verdict.AGREE)).isFalse();
        assertThat(decided(CountersignRule.MAJORITY_EARLY, 3, Verdict.AGREE, Verdict.AGREE))
                .isTrue();
        assertThat(decided(CountersignRule.MAJORITY_EARLY, 3, Verdict.DISAGREE, Verdict.DISAGREE))
                .isTrue();
        assertThat(decided(CountersignRule.MAJORITY_EARLY, 3, Verdict.AGREE, Verdict.DISAGREE))
                .isFalse();
        assertThat(decided(CountersignRule.MAJORITY_EARLY, 4, Verdict.DISAGREE, Verdict.DISAGREE))
                .as("two of four cannot win any more, nor can the others")
                .isTrue();
    }

    @Test
    void abstentionsLowerWhatIsNeededAndNobodyWinsByThem() {
        assertThat(decided(CountersignRule.MAJORITY_EARLY, 4, Verdict.ABSTAINED, Verdict.AGREE))
                .isFalse();
        assertThat(decided(CountersignRule.MAJORITY_EARLY, 4, Verdict.ABSTAINED, Verdict.AGREE, Verdict.AGREE))
                .isTrue();
        assertThat(decided(CountersignRule.MAJORITY_EARLY, 3, Verdict.ABSTAINED, Verdict.NOT_CONCERNED))
                .isFalse();
    }

    @Test
    void aRatioIsCertainBothWays() {
        assertThat(CountersignRule.RATIO_EARLY.isDecided(
                        List.of(Verdict.AGREE, Verdict.AGREE, Verdict.AGREE), 4, new BigDecimal("0.75")))
                .isTrue();
        assertThat(CountersignRule.RATIO_EARLY.isDecided(
                        List.of(Verdict.DISAGREE, Verdict.DISAGREE), 4, new BigDecimal("0.75")))
                .isTrue();
        assertThat(CountersignRule.RATIO_EARLY.isDecided(List.of(Verdict.DISAGREE), 4, new BigDecimal("0.75")))
                .isFalse();
    }

    private static boolean decided(CountersignRule rule, int asked, Verdict... verdicts) {
        return rule.isDecided(List.of(verdicts), asked, BigDecimal.ONE);
    }

    @Test
    void aRuleAndAVerdictNobodyKnowsAreRefused() {
        assertThatThrownBy(() -> CountersignRule.of("lottery")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Verdict.of("perhaps")).isInstanceOf(Refused.class);
    }

    @Test
    void aCountersignAsksSomebody() {
        assertThatThrownBy(() -> new Countersign(
                        "id", "case", CountersignRule.ALL, BigDecimal.ONE, 0, Instant.parse("2026-09-10T01:00:00Z")))
                .isInstanceOf(Refused.class);
    }
}
