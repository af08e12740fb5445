package cn.jianxing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.shared.NotFound;
import cn.jianxing.testing.JianxingTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JianxingTest
class DecisionsTests {

    @Autowired
    private Decisions decisions;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private HistoryService history;

    @Test
    void theRowThatHoldsIsNamedWithItsWordsAndWhatItAsks() {
        var outcome = decisions
                .decide(decisions.newest("star-rating.star-level"), beimai())
                .orElseThrow();

        assertThat(outcome.row()).isEqualTo("Row_FourStars");
        assertThat(outcome.number("star")).isEqualTo(4);
        assertThat(outcome.note()).isEqualTo("四星级");
        assertThat(outcome.conditions())
                .contains(new Decisions.Condition("总分", ">= 90"), new Decisions.Condition("最低一类得分率", ">= 0.75"));
    }

    @Test
    void columnsThatARowLeavesOpenAreLeftOut() {
        var figures = beimai();
        figures.put("total", 75);

        var outcome = decisions
                .decide(decisions.newest("star-rating.star-level"), figures)
                .orElseThrow();

        assertThat(outcome.conditions())
                .containsExactly(new Decisions.Condition("一票否决", "false"), new Decisions.Condition("总分", ">= 70"));
    }

    @Test
    void whereNoRowHoldsThereIsNoOutcome() {
        assertThat(decisions.decide(
                        decisions.newest("star-rating.star-quota"), Map.of("level", "centre", "candidates", 1)))
                .isEmpty();
    }

    @Test
    void whoKeepsADefinitionsIdKeepsItsTableWhenANewOneIsReleased() {
        var kept = release(1);

        var changed = release(2);

        assertThat(decisions.newest("engine-test.keep-table")).isEqualTo(changed);
        assertThat(decisions.decide(kept, Map.of("given", 0)).orElseThrow().number("result"))
                .isEqualTo(1);
        assertThat(decisions.decide(changed, Map.of("given", 0)).orElseThrow().number("result"))
                .isEqualTo(2);
    }

    @Test
    void askingLeavesNoHistory() {
        var definition = decisions.newest("star-rating.star-level");
        var before = historyOf(definition);

        decisions.decide(definition, beimai());

        assertThat(historyOf(definition)).isEqualTo(before);
    }

    @Test
    void anUnknownDecisionIsNotFound() {
        assertThatThrownBy(() -> decisions.newest("star-rating.nothing")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decisions.decide("nothing", Map.of())).isInstanceOf(NotFound.class);
    }

    private long historyOf(String definition) {
        return history.createHistoricDecisionInstanceQuery()
                .decisionDefinitionId(definition)
                .count();
    }

    private String release(int result) {
        var table = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="Definitions_keep" name="keep"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn" namespace="http://jianxing.cn/decisions">
                  <decision id="engine-test.keep-table" name="keep" camunda:historyTimeToLive="P1D">
                    <decisionTable id="Table_Keep" hitPolicy="UNIQUE">
                      <input id="Input_Given" label="given">
                        <inputExpression id="Expression_Given" typeRef="integer"><text>given</text></inputExpression>
                      </input>
                      <output id="Output_Result" name="result" typeRef="integer" />
                      <rule id="Row_Only">
                        <inputEntry id="Entry_Given"><text></text></inputEntry>
                        <outputEntry id="Entry_Result"><text>%d</text></outputEntry>
                      </rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(result);
        var deployment = repository
                .createDeployment()
                .addInputStream("keep.dmn", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)))
                .deploy();
        return repository
                .createDecisionDefinitionQuery()
                .deploymentId(deployment.getId())
                .singleResult()
                .getId();
    }

    private static Map<String, Object> beimai() {
        var figures = new HashMap<String, Object>();
        figures.put("veto", false);
        figures.put("total", 93.5);
        figures.put("lowestRatio", 0.8125);
        figures.put("seriousFindings", 0);
        figures.put("place", 3);
        figures.put("placesForFive", 2);
        figures.put("placesForFour", 4);
        return figures;
    }
}
