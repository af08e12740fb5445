package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of project admission and menu review, row by row. */
class OrdersDecisionTests {

    private static final StarTable BAR = new StarTable("orders", "admission-bar");
    private static final StarTable PATH = new StarTable("orders", "admission-path");
    private static final StarTable RESULT = new StarTable("orders", "admission-result");
    private static final StarTable ADVICE = new StarTable("orders", "menu-review-advice");

    @ParameterizedTest
    @CsvSource({"true, false, excluded", "false, true, excluded", "true, true, excluded", "false, false, admissible"})
    void religionForeignContentAndFeesAreKeptOut(boolean religious, boolean charges, String bar) {
        var found = BAR.decide(Map.of("religiousOrForeign", religious, "chargesResidents", charges));

        assertThat(found.getSingleResult().<String>getSingleEntry()).isEqualTo(bar);
    }

    @ParameterizedTest
    @CsvSource({
        "learn_theory,   general, false, false, 20,  publicity",
        "explain_policy, general, false, false, 20,  publicity",
        "culture_life,   medical, false, false, 20,  health",
        "culture_life,   general, true,  false, 20,  education women",
        "culture_life,   general, false, true,  20,  emergency",
        "culture_life,   general, false, false, 200, emergency",
        "culture_life,   general, false, false, 199, ''",
        "customs,        legal,   false, false, 20,  ''",
        "learn_theory,   medical, true,  true,  300, publicity health education women emergency emergency"
    })
    void theContentSaysWhoIsAsked(
            String category, String field, boolean minors, boolean outdoor, int people, String areas) {
        var found = PATH.decide(Map.of(
                "contentCategory", category,
                "serviceField", field,
                "minors", minors,
                "outdoor", outdoor,
                "maxPeople", people));

        List<String> asked = found.collectEntries("area");
        assertThat(String.join(" ", asked)).isEqualTo(areas);
    }

    @ParameterizedTest
    @CsvSource({"100, pass", "70, pass", "69.9, fail", "0, fail"})
    void seventyPointsPass(double score, String result) {
        assertThat(RESULT.decide(Map.of("admissionScore", score))
                        .getSingleResult()
                        .<String>getSingleEntry())
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0, -1, 0, remove",
        "1, 0, -1, 0, keep",
        "2, 1, 100, 1, improve",
        "1, 5, 79, 0, improve",
        "1, 5, 80, 0, keep",
        "4, 5, -1, 0, keep"
    })
    void figuresOfTwoQuartersSayWhatIsProposed(
            int quarters, int orders, int satisfaction, int complaints, String advice) {
        var found = ADVICE.decide(Map.of(
                "quartersListed", quarters,
                "menuOrders", orders,
                "menuSatisfaction", satisfaction,
                "menuComplaints", complaints));

        assertThat(found.getSingleResult().<String>getSingleEntry()).isEqualTo(advice);
    }

    @Test
    void whereNothingIsSaidNobodyIsAsked() {
        Map<String, Object> nothing = new HashMap<>();
        for (String figure : List.of("contentCategory", "serviceField", "minors", "outdoor", "maxPeople")) {
            nothing.put(figure, null);
        }

        assertThat(PATH.decide(nothing)).isEmpty();
    }
}
