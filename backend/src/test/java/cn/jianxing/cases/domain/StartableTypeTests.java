package cn.jianxing.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StartableTypeTests {

    private final StartableType type = new StartableType(
            "site-registration",
            "site-registration:1",
            "阵地登记",
            "",
            "ZD",
            "{name} {unit}{year}年阵地登记",
            Set.of(),
            Set.of(),
            null);

    @Test
    void theTitleNamesWhatTheCaseBeginsWith() {
        assertThat(type.caseTitle("北麦村", 2026, Map.of("name", "麦场文明实践点"))).isEqualTo("麦场文明实践点 北麦村2026年阵地登记");
    }

    @Test
    void whatIsNotKnownLeavesNoTrace() {
        assertThat(type.caseTitle("北麦村", 2026, Map.of())).isEqualTo("北麦村2026年阵地登记");
    }

    @Test
    void whatSomebodyWroteIsNotReadAsAPattern() {
        assertThat(type.caseTitle("北麦村", 2026, Map.of("name", "{year}$1\\"))).isEqualTo("{year}$1\\ 北麦村2026年阵地登记");
    }
}
