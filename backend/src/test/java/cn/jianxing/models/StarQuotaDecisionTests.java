package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarQuotaDecisionTests {

    private static final StarTable TABLE = new StarTable("star-quota");

    @ParameterizedTest
    @CsvSource({
        "station,   30,  2,  4", // the demo county: 1.5 and 3.6, rounded up
        "station,   0,   2,  4", // never fewer
        "station,   33,  2,  4",
        "station,   34,  2,  5",
        "station,   40,  2,  5",
        "station,   41,  3,  5",
        "station,   100, 5,  12",
        "institute, 6,   1,  1",
        "institute, 7,   1,  2",
        "institute, 10,  1,  2",
        "institute, 11,  2,  2",
        "institute, 20,  2,  3",
    })
    void placesAreAShareOfTheCandidatesRoundedUp(String level, int candidates, int five, int four) {
        var places =
                TABLE.decide(Map.of("level", level, "candidates", candidates)).getSingleResult();

        assertThat(places.<Integer>getEntry("placesForFive")).isEqualTo(five);
        assertThat(places.<Integer>getEntry("placesForFour")).isEqualTo(four);
    }

    @Test
    void placesOfCentresAreNotTheCountysToGive() {
        assertThat(TABLE.decide(Map.of("level", "centre", "candidates", 1))).isEmpty();
    }
}
