package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarLevelDecisionTests {

    private static final StarTable TABLE = new StarTable("star-level");

    @ParameterizedTest
    @CsvSource({
        "true,  110,  1,      0, 1,  0", // a veto, whatever the figures
        "false, 95,   0.80,   0, 1,  5",
        "false, 110,  1,      0, 2,  5",
        "false, 97.6, 0.8889, 0, 3,  4", // outside the places for five
        "false, 95,   0.80,   1, 1,  4", // a serious finding costs the fifth star
        "false, 95,   0.7999, 0, 1,  4", // so does a weak category
        "false, 94.9, 0.80,   0, 1,  4",
        "false, 93.5, 0.8125, 0, 3,  4", // 北麦村 2026
        "false, 90.5, 0.8125, 1, 5,  4", // variant 1: one serious finding
        "false, 92.5, 0.6875, 0, 3,  3", // variant 2: a weak category
        "false, 90,   0.75,   1, 6,  4", // the last place for four
        "false, 90,   0.75,   1, 7,  3", // outside the places
        "false, 90,   0.75,   2, 3,  3",
        "false, 99,   1,      0,  ,  3", // not ranked
        "false, 90.8, 0.7313, 0, 5,  3", // 小桥里村 2026
        "false, 89.9, 0.75,   0, 1,  3",
        "false, 80,   0.65,   9, 30, 3",
        "false, 80,   0.6499, 0, 1,  2",
        "false, 82.8, 0.6167, 0, 12, 2", // 书巷社区 2026
        "false, 79.9, 0.65,   0, 1,  2",
        "false, 70,   0,      9, 20, 2",
        "false, 69.9, 1,      0, 1,  1",
        "false, 60,   0,      0, 25, 1",
        "false, 59.9, 1,      0, 1,  0",
        "false, 0,    0,      0,  ,  0",
    })
    void theFirstRowThatHoldsGivesTheStar(
            boolean veto, double total, double lowestRatio, int seriousFindings, Integer place, int star) {
        var figures = figures(veto, total, lowestRatio, seriousFindings, place);

        assertThat(TABLE.decide(figures).<Integer>getSingleEntry()).isEqualTo(star);
    }

    @Test
    void withoutATotalNoRowHolds() {
        assertThat(TABLE.decide(figures(false, null, 0.9, 0, 1))).isEmpty();
    }

    private static Map<String, Object> figures(
            boolean veto, Double total, double lowestRatio, int seriousFindings, Integer place) {
        var figures = new HashMap<String, Object>();
        figures.put("veto", veto);
        figures.put("total", total);
        figures.put("lowestRatio", lowestRatio);
        figures.put("seriousFindings", seriousFindings);
        figures.put("place", place);
        figures.put("placesForFive", 2);
        figures.put("placesForFour", 4);
        return figures;
    }
}
