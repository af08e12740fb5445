package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class AwardStarsDecisionTests {

    private static DmnEngine engine;
    private static DmnDecision decision;

    @BeforeAll
    static void read() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream table = new ClassPathResource("processes/star-rating/award-stars.dmn").getInputStream()) {
            decision = engine.parseDecision("star-rating.award-stars", table);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "95,   0.80,   0, 5",
        "110,  1,      0, 5",
        "95,   0.80,   1, 4", // a serious finding costs the fifth star
        "95,   0.7999, 0, 4", // so does a weak category
        "94.9, 0.80,   0, 4",
        "90,   0.75,   1, 4",
        "93.5, 0.8125, 0, 4", // 北麦村 2026
        "90,   0.75,   2, 3",
        "90.8, 0.7313, 0, 3", // 小桥里村 2026
        "89.9, 0.75,   0, 3",
        "80,   0.65,   9, 3",
        "80,   0.6499, 0, 2",
        "82,   0.6167, 0, 2", // 书巷社区 2026
        "79.9, 0.65,   0, 2",
        "70,   0,      9, 2",
        "69.9, 1,      0, 1",
        "60,   0,      0, 1",
        "59.9, 1,      0, 0",
        "0,    0,      0, 0",
    })
    void theFirstRowThatHoldsGivesTheStar(double total, double lowestRatio, int seriousFindings, int star) {
        assertThat(decide(total, lowestRatio, seriousFindings).<Integer>getSingleEntry())
                .isEqualTo(star);
    }

    @Test
    void withoutATotalNoRowHolds() {
        assertThat(decide(null, 0.9, 0)).isEmpty();
    }

    private static DmnDecisionTableResult decide(Double total, double lowestRatio, int seriousFindings) {
        VariableMap figures = Variables.createVariables()
                .putValue("total", total)
                .putValue("lowestRatio", lowestRatio)
                .putValue("seriousFindings", seriousFindings);
        return engine.evaluateDecisionTable(decision, figures);
    }
}
