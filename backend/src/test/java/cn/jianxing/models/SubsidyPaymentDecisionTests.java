package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubsidyPaymentDecisionTests {

    private static final StarTable TABLE = new StarTable("subsidy-payment");

    @ParameterizedTest
    @CsvSource({
        "true,  false, false, 20000, hold,    0,     0",
        "false, true,  false, 20000, hold,    0,     0",
        "true,  false, true,  20000, hold,    0,     0",
        "false, false, true,  20000, recover, 0,     0",
        "false, false, false, 10000, whole,   10000, 0", // 3 stars
        "false, false, false, 10001, split,   7000.7, 3000.3",
        "false, false, false, 20000, split,   14000, 6000", // 北麦村 2026
        "false, false, false, 30000, split,   21000, 9000",
    })
    void theFirstRowThatHoldsGivesThePayments(
            boolean suspended,
            boolean openObjection,
            boolean vetoAfterAward,
            int amount,
            String action,
            double first,
            double second) {
        var payment = TABLE.decide(Map.of(
                        "suspended", suspended,
                        "openObjection", openObjection,
                        "vetoAfterAward", vetoAfterAward,
                        "amount", amount))
                .getSingleResult();

        assertThat(payment.<String>getEntry("action")).isEqualTo(action);
        assertThat(payment.<Double>getEntry("firstPayment")).isEqualTo(first);
        assertThat(payment.<Double>getEntry("secondPayment")).isEqualTo(second);
    }
}
