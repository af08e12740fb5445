package cn.jianxing.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.testing.JianxingTest;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Made-up processes are worked on at random and returned (straight back or not) and taken
 * back, given other signers, other hands, suspended and resumed at random. After each act what is open is what
 * a case on paper says, no case is stuck, none ends early, and the inbox is equal to the engine. The seed is printed
 * with each failure; {@code -Djianxing.flow.runs=2000} plays more of them.
 */
@JianxingTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
@Import({TrialCases.class, TrialCases.Support.class, TrialSigning.class})
class RandomFlowTests {

    private static final int RUNS = Integer.getInteger("jianxing.flow.runs", 150);
    private static final long FIRST_SEED = Long.getLong("jianxing.flow.seed", 20260910L);

    @Autowired
    TrialCases trials;

    @Test
    void whateverIsReturnedOrTakenBackNoTokenIsLostDoubledOrEarly() {
        Tally tally = new Tally();
        for (int run = 0; run < RUNS; run++) {
            long seed = FIRST_SEED + run;
            try {
                new RandomPlay("trial-" + run, trials, new Random(seed), tally).play();
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError("seed " + seed, failure);
            }
        }

        System.out.println(tally);
        assertThat(tally.returned()).as("returns that were carried out").isGreaterThan(RUNS);
        assertThat(tally.takenBack()).as("acts that were taken back").isGreaterThan(RUNS / 2);
        assertThat(tally.cameStraightBack())
                .as("corrections that came straight back")
                .isGreaterThan(RUNS / 8);
        assertThat(tally.signersAdded()).as("signers added").isGreaterThan(RUNS / 8);
        assertThat(tally.signersRemoved()).as("signers removed").isGreaterThan(RUNS / 10);
        assertThat(tally.refused()).as("moves that were refused").isPositive();
    }
}
