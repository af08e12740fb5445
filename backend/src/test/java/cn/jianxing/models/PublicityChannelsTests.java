package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Where a notice is to be seen, and the proof that it hung on the board. */
@ProcessTest({})
@TestPropertySource(properties = "jianxing.test.county=campaign")
class PublicityChannelsTests {

    @Autowired
    CampaignWork work;

    @Autowired
    PublicityWork publicity;

    @Autowired
    RatingWork ratings;

    @Autowired
    CampaignYears years;

    @Autowired
    Officials officials;

    @Autowired
    DeskOverHttp desk;

    @BeforeEach
    void aYearWithoutACampaign() {
        years.begin();
    }

    @Test
    void itShowsAtOnceOnWhatNeedsNoHandsAndOnTheBoardWithProof() {
        String caseId = approvedNotice();

        assertThat(channels(caseId).findValuesAsText("title")).containsExactly("网站公示栏目", "中心电子屏");

        work.post(caseId);

        JsonNode shown = channels(caseId);
        assertThat(shown.findValuesAsText("title")).containsExactly("网站公示栏目", "中心电子屏", "县中心公示栏");
        assertThat(shown.findValuesAsText("proven")).containsExactly("false", "false", "true");
        work.fire(caseId, "Event_PublicityOver");
        assertThat(officials.openSteps(caseId)).hasSize(2).allMatch(step -> step.startsWith("Activity_ConfirmFinally"));
    }

    @Test
    void itEndsOnlyWhenItHungOnTheBoard() {
        String caseId = approvedNotice();

        work.fire(caseId, "Event_PublicityOver");

        assertThat(officials.openSteps(caseId)).containsExactly("Activity_PostNotice");
        work.post(caseId);
        assertThat(officials.openSteps(caseId)).hasSize(2).allMatch(step -> step.startsWith("Activity_ConfirmFinally"));
    }

    @Test
    void itCannotHaveHungBeforeItWasPublishedNorTomorrowNorWithoutAPhoto() {
        String caseId = approvedNotice();
        Task task = officials.task(caseId, "Activity_PostNotice");
        String photo = ratings.evidence("office05", "board" + task.getId());
        for (String day : new String[] {"2020-01-02", "2099-01-02"}) {
            ObjectNode data = object("{}").put("postedOn", day);
            data.putArray("photos").add(photo);

            assertThat(desk.complete("office05", task.getId(), data).firstError())
                    .isEqualTo("postedOn publicity.posted-day");
        }
        String today = officials.shown(task, "office05").path("postedOn").asText();

        assertThat(desk.complete("office05", task.getId(), object("{}").put("postedOn", today))
                        .firstError())
                .startsWith("photos ");
    }

    private String approvedNotice() {
        String caseId = publicity.approved();
        work.draftNotice(caseId);
        officials.complete(caseId, "Activity_ApproveNotice", "office.director", "{'decision':'approve'}");
        return caseId;
    }

    private JsonNode channels(String caseId) {
        return desk.send("office05", get("/api/public-notices/" + publicity.notice(caseId)))
                .body()
                .path("channels");
    }
}
