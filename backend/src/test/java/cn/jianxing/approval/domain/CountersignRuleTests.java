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
        assertThat(CountersignRule.FIRST_DISAGREE.isDecided(List.of(Verdict.AGREE)))
                .isFalse();
        assertThat(CountersignRule.FIRST_DISAGREE.isDecided(List.of(Verdict.DISAGREE)))
                .isTrue();
        assertThat(CountersignRule.ANY.isDecided(List.of(Verdict.DISAGREE))).isFalse();
        assertThat(CountersignRule.ANY.isDecided(List.of(Verdict.AGREE))).isTrue();
        assertThat(CountersignRule.ALL.isDecided(List.of(Verdict.DISAGREE))).isFalse();
        assertThat(CountersignRule.MAJORITY.isDecided(List.of(Verdict.AGREE))).isFalse();
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
