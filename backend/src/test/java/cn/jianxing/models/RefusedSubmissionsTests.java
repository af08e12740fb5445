package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jianxing.evidence.SampleFiles;
import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;

/** Input that must not get through: its own code, a Chinese sentence, nothing changed, the draft still there. */
@ActTest
class RefusedSubmissionsTests {

    private static final String LEAD = "theory.deputy";

    @Autowired
    Officials officials;

    @Autowired
    RatingWork work;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    JdbcTemplate jdbc;

    Station station;
    Task task;
    ObjectNode data;
    List<Map<String, Object>> before;

    @BeforeEach
    void aDepartmentIsAbout(@Autowired OneReview review) {
        station = review.station();
        task = review.task();
        data = review.data();
        assertThat(desk.saveDraft(LEAD, task.getId(), data).status()).isEqualTo(200);
        before = everything();
    }

    @Test
    void aFieldTheFormDoesNotHave() {
        data.put("bonus", 5);

        refused(desk.complete(LEAD, task.getId(), data), 422, "form.invalid", "bonus form.unknown-field");
    }

    @Test
    void aReadOnlyFieldThatWasChanged() {
        data.put("year", 2025);

        refused(desk.complete(LEAD, task.getId(), data), 422, "form.invalid", "year form.read-only-changed");
    }

    @Test
    void aScoreAboveTheIndicatorsPoints() {
        row("ST-A1").put("score", 4.1);

        refused(
                desk.complete(LEAD, task.getId(), data),
                422,
                "form.invalid",
                "indicators.ST-A1.score form.above-maximum");
    }

    @Test
    void aScoreThatIsMissing() {
        row("ST-A1").remove("score");

        refused(desk.complete(LEAD, task.getId(), data), 422, "form.invalid", "indicators.ST-A1.score form.required");
    }

    @Test
    void anIndicatorOfAnotherDepartment() {
        ((com.fasterxml.jackson.databind.node.ArrayNode) data.path("indicators").path("rows"))
                .addObject()
                .put("code", "ST-G2")
                .put("score", 1.5);

        refused(desk.complete(LEAD, task.getId(), data), 422, "form.invalid", "indicators.ST-G2 form.unknown-field");
    }

    @Test
    void anApplicationForAnotherStation() {
        Answer answer = desk.send(
                station.worker(),
                post("/api/cases")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .content("{\"type\":\"star-rating\",\"unit\":\"990101006005\",\"data\":{}}"));

        refused(answer, 403, "unit.not-yours");
    }

    @Test
    void aTaskOfSomebodyElse() {
        refused(desk.complete("culture.deputy", task.getId(), data), 403, "task.not-yours");
    }

    @Test
    void aTaskThatIsFinished() {
        String finished = jdbc.queryForObject(
                "select task_id from task_done where case_id = (select case_id from inbox_item where task_id = ?)"
                        + " and step_id = 'Activity_ReviewByTown'",
                String.class,
                task.getId());

        refused(
                desk.complete(station.secretary(), finished, object("{'decision':'reject','reason':'不符合申报条件'}")),
                409,
                "task.finished");
    }

    @Test
    void aForgedTaskId() {
        refused(desk.complete(LEAD, UUID.randomUUID().toString(), data), 404, "task.not-found");
        refused(desk.complete(LEAD, "' or '1'='1", data), 404, "task.not-found");
    }

    @Test
    void aFileOfThirtyMegabytes() {
        byte[] large = new byte[30 * 1024 * 1024];
        System.arraycopy(SampleFiles.jpeg("large"), 0, large, 0, SampleFiles.jpeg("large").length);

        refused(upload("large.jpg", large), 413, "evidence.too-large");
    }

    @Test
    void aProgramNamedLikeAPicture() {
        refused(upload("照片.jpg", SampleFiles.linuxProgram()), 415, "evidence.type-mismatch");
        refused(upload("照片.jpg", SampleFiles.windowsProgram()), 415, "evidence.type-mismatch");
    }

    private Answer upload(String name, byte[] content) {
        return desk.send(
                station.worker(),
                multipart("/api/evidence").file(new MockMultipartFile("file", name, "image/jpeg", content)));
    }

    private void refused(Answer answer, int status, String code, String field) {
        refused(answer, status, code);
        assertThat(answer.firstError()).isEqualTo(field);
    }

    private void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.speaksChinese()).as(answer.text()).isTrue();
        assertThat(everything()).isEqualTo(before);
        var kept = desk.send(LEAD, get("/api/tasks/" + task.getId()))
                .body()
                .path("draft")
                .path("data");
        assertThat(kept.path("indicators").path("rows")).isNotEmpty();
    }

    private List<Map<String, Object>> everything() {
        return jdbc.queryForList("select (select count(*) from case_file) as cases,"
                + " (select count(*) from form_submission) as submissions, (select count(*) from case_timeline) as acts,"
                + " (select count(*) from ACT_RU_TASK) as tasks, (select count(*) from ACT_HI_ACTINST) as steps,"
                + " (select count(*) from evidence) as evidence, (select sum(REV_) from ACT_RU_TASK) as revisions");
    }

    private ObjectNode row(String code) {
        for (var row : data.path("indicators").path("rows")) {
            if (row.path("code").asText().equals(code)) {
                return (ObjectNode) row;
            }
        }
        throw new AssertionError(code);
    }
}
