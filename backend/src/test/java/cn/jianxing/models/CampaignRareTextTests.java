package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Rare characters and emoji in the campaign's forms come back as they were written. */
@ProcessTest({})
@TestPropertySource(properties = "jianxing.test.county=campaign")
class CampaignRareTextTests {

    private static final String RARE = "𠮷家㼆村 👨‍👩‍👧 推荐理由";

    @Autowired
    CampaignWork work;

    @Autowired
    CampaignYears years;

    @Autowired
    Officials officials;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    /** Every text field of the campaign's forms. */
    enum Field {
        CONFIRM("confirm-nominations", "Activity_ConfirmNominations", "office01", "return"),
        OPINION("review-opinion", "Activity_GiveOpinion", "theory.deputy", "disagree"),
        CHECK("check-results", "Activity_CheckResults", "office.director", "return"),
        APPROVE("approve-results", "Activity_ApproveInstitutes", "centre.director", "return");

        final String form;
        final String step;
        final String person;
        final String decision;

        Field(String form, String step, String person, String decision) {
            this.form = form;
            this.step = step;
            this.person = person;
            this.decision = decision;
        }
    }

    /** As {@code form#key}. */
    static Stream<String> covered() {
        return Arrays.stream(Field.values()).map(field -> "star-campaign." + field.form + "#reason");
    }

    @BeforeEach
    void aYearWithoutACampaign() {
        years.begin();
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void aReasonKeepsThem(Field field) {
        String caseId = reach(field);
        Task task = officials.open(caseId).stream()
                .filter(open -> open.getTaskDefinitionKey().equals(field.step))
                .findFirst()
                .orElseThrow();
        ObjectNode data = object("{'decision':'%s'}".formatted(field.decision)).put("reason", RARE);
        if (field == Field.CONFIRM) {
            data.putArray("returnedTowns").add(CampaignWork.TOWNS.get(0));
        }

        assertThat(desk.complete(field.person, task.getId(), data).status()).isEqualTo(200);

        assertThat(submitted(caseId, field.step, field.person).path("reason").asText())
                .isEqualTo(RARE);
    }

    @Test
    void aCellOfAListOfSitesKeepsThem() {
        String caseId = work.announce();
        String town = CampaignWork.TOWNS.get(0);
        String head = stations.holder(town, "institute_head");
        Task task = officials.task(caseId, "Activity_NominateStations", town + "/institute_head");
        ObjectNode data = CampaignWork.nomination(List.of(Stations.BEIMAI));
        ((ObjectNode) data.at("/sites/rows/0")).put("reason", RARE);

        assertThat(desk.complete(head, task.getId(), data).status()).isEqualTo(200);

        JsonNode rows = submitted(caseId, "Activity_NominateStations", head)
                .path("sites")
                .path("rows");
        assertThat(rows.findValuesAsText("reason")).contains(RARE);
        assertThat(work.site(caseId, Stations.BEIMAI).reason()).isEqualTo(RARE);
    }

    private String reach(Field field) {
        if (field == Field.CONFIRM) {
            String caseId = work.announce();
            CampaignWork.TOWNS.forEach(town -> work.nominate(caseId, town, List.of()));
            return caseId;
        }
        String caseId = work.score(96);
        if (field == Field.APPROVE) {
            work.agree(caseId);
            return caseId;
        }
        work.propose(caseId, "{}");
        if (field == Field.CHECK) {
            work.opinions(caseId, "agree");
        }
        return caseId;
    }

    private JsonNode submitted(String caseId, String step, String person) {
        String path = "/api/cases/" + officials.file(caseId).no();
        JsonNode items = desk.send(person, get(path + "/timeline")).body().path("items");
        String submission = StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("stepId").asText().equals(step))
                .filter(item -> item.path("person").path("username").asText().equals(person))
                .map(item -> item.path("submissionId").asText())
                .findFirst()
                .orElseThrow();
        return desk.send(person, get(path + "/submissions/" + submission))
                .body()
                .path("data");
    }
}
