package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationPathDecisionTests {

    private static final StarTable TABLE = new StarTable("evaluation-path");

    static Stream<List<Object>> paths() {
        return Stream.of(
                List.of("point", "institute", 5, "none", 0, "county-staff", 2, 0, "no", "office_director", 5),
                List.of("station", "institute", 5, "platforms", 7, "experts", 3, 0, "no", "centre_deputy", 5),
                List.of(
                        "institute",
                        "office",
                        3,
                        "platforms-and-finance",
                        7,
                        "experts",
                        3,
                        1,
                        "no",
                        "centre_director",
                        5),
                List.of("centre", "county", 0, "none", 0, "city-group", 0, 0, "province-for-five", "province", 0));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyLevelHasItsPath(List<Object> path) {
        var found = TABLE.decide(Map.of("level", path.get(0))).getSingleResult();

        assertThat(found.values()).containsExactlyElementsOf(path.subList(1, path.size()));
    }

    @Test
    void anUnknownLevelHasNone() {
        assertThat(TABLE.decide(Map.of("level", "province"))).isEmpty();
    }
}
