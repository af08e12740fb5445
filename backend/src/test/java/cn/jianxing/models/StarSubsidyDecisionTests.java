package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarSubsidyDecisionTests {

    private static final StarTable TABLE = new StarTable("star-subsidy");

    @ParameterizedTest
    @CsvSource({
        "shishi_2023, institute, 150000 100000 50000 0 0 0",
        "shishi_2023, station, 100000 50000 30000 0 0 0",
        "shanxian, institute, 30000 0 0 0 0 0",
        "shanxian, station, 6000 0 0 0 0 0",
        "shanxian, point, 1000 0 0 0 0 0",
        "demo_county, centre, 300000 200000 100000 0 0 0",
        "demo_county, institute, 100000 60000 30000 0 0 0",
        "demo_county, station, 30000 20000 10000 0 0 0",
    })
    void everyStarHasItsAmount(String preset, String level, String amounts) {
        var byStar = amounts.split(" ");

        for (var star = 5; star >= 0; star--) {
            assertThat(amount(preset, level, star)).as("%d stars", star).isEqualTo(Integer.valueOf(byStar[5 - star]));
        }
    }

    @Test
    void aLevelThePresetDoesNotKnowHasNoAmount() {
        assertThat(TABLE.decide(Map.of("preset", "shishi_2023", "level", "centre", "star", 5)))
                .isEmpty();
    }

    private static Integer amount(String preset, String level, int star) {
        return TABLE.decide(Map.of("preset", preset, "level", level, "star", star))
                .getSingleEntry();
    }
}
