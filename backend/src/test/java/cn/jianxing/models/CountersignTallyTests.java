package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A countersign that is certain waits for nobody, tells those who were not needed, and shows how it came about. */
@ProcessTest({})
class CountersignTallyTests {

    private static final String FIRST = PrepareLoanDelegate.LEADS.get(0);
    private static final String SECOND = PrepareLoanDelegate.LEADS.get(1);
    private static final String THIRD = PrepareLoanDelegate.LEADS.get(2);

    @Autowired
    Officials officials;

    @Autowired
    HallLoan loans;

    @Autowired
    Stations stations;

    @Autowired
    Outcomes outcomes;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void whoeverIsNotNeededAnyMoreIsToldSo() {
        Station station = stations.station(Stations.BEIMAI);
        String caseId = loans.ask(station, "majority_early", "1", false, 3);
        give(caseId, FIRST, "agree");

        give(caseId, SECOND, "agree");

        outcomes.ended(caseId, "effective");
        assertThat(jdbc.queryForList(
                        "select audience from case_timeline where case_id = ? and kind = 'not-needed'",
                        String.class,
                        caseId))
                .containsExactly(THIRD);
        assertThat(jdbc.queryForList(
                        "select audience from notice where case_id = ? and text like '%无需处理'", String.class, caseId))
                .containsExactly(THIRD);
    }

    @Test
    void theCountIsShownToWhoeverMaySeeTheOpinionsAndToNobodyElse() {
        Station station = stations.station(Stations.BEIMAI);
        String caseId = loans.ask(station, "majority", "1", false, 3);
        give(caseId, FIRST, "disagree");

        JsonNode own = countersign(lead(FIRST), caseId);
        JsonNode other = countersign(lead(SECOND), caseId);

        assertThat(own.path("against").asInt()).isEqualTo(1);
        assertThat(own.path("open").asInt()).isEqualTo(2);
        assertThat(own.path("votes").path(0).path("reason").asText()).isEqualTo("场地太小，𠮷日再议 👍");
        assertThat(other.path("against").isNull()).isTrue();
        assertThat(other.path("votes").path(0).path("verdict").isNull()).isTrue();
        assertThat(other.path("open").asInt()).isEqualTo(2);
    }

    private JsonNode countersign(String username, String caseId) {
        String no = officials.file(caseId).no();
        return desk.send(username, get("/api/cases/" + no + "/countersigns"))
                .body()
                .path("items")
                .path(0);
    }

    private void give(String caseId, String audience, String verdict) {
        officials.complete(
                officials.task(caseId, "Activity_GiveOpinion", audience),
                lead(audience),
                object("{'decision':'%s','reason':'场地太小，𠮷日再议 👍'}".formatted(verdict)));
    }

    private String lead(String audience) {
        return stations.holders(audience).get(0);
    }
}
