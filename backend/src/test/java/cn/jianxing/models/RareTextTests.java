package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jianxing.evidence.SampleFiles;
import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Rare characters and emoji in every field a person may write text into come back as they were written. */
@ProcessTest({})
@TestPropertySource(properties = "jianxing.test.county=rare")
class RareTextTests {

    private static final String RARE = "𠮷家㼆村 👨‍👩‍👧 会议记录";

    @Autowired
    Officials officials;

    @Autowired
    RatingWork work;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcTemplate jdbc;

    /** Text fields of the first steps, with the answer that shows them. */
    enum Field {
        SIGN_REVISE("star-rating.sign", "reviseReason", "revise", "Activity_SignSelfAssessment"),
        TOWN_RETURN("star-rating.town-review", "correctionItems", "return", "Activity_ReviewByTown"),
        TOWN_REJECT("star-rating.town-review", "reason", "reject", "Activity_ReviewByTown"),
        HEAD_RETURN("star-rating.town-approve", "correctionItems", "return", "Activity_ApproveByTown"),
        HEAD_REJECT("star-rating.town-approve", "reason", "reject", "Activity_ApproveByTown"),
        OFFICE_RETURN("star-rating.formal-check", "correctionItems", "return", "Activity_CheckFormally"),
        OFFICE_REASSIGN("countersign.settle-opinion", "reason", "reassign", "Activity_SettleMissingOpinion");

        final String form;
        final String key;
        final String decision;
        final String step;

        Field(String form, String key, String decision, String step) {
            this.form = form;
            this.key = key;
            this.decision = decision;
            this.step = step;
        }
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void aTextFieldKeepsThem(Field field) {
        Station station = stations.next();
        String caseId = reach(field, station);
        Task task = officials.open(caseId).stream()
                .filter(open -> open.getTaskDefinitionKey().equals(field.step))
                .findFirst()
                .orElseThrow();
        String person = person(field, station);
        ObjectNode data = object("{'decision':'%s'}".formatted(field.decision)).put(field.key, RARE);

        assertThat(desk.saveDraft(person, task.getId(), data).status()).isEqualTo(200);
        assertThat(desk.send(person, get("/api/tasks/" + task.getId())).body().at("/draft/data/" + field.key))
                .isEqualTo(data.get(field.key));
        assertThat(desk.send(person, completion(task, data)).status()).isEqualTo(200);

        String path = "/api/cases/" + officials.file(caseId).no();
        JsonNode entry = entryOf(desk.send(person, get(path + "/timeline")).body(), field.step);
        assertThat(entry.path("comment").asText()).isEqualTo(RARE);
        String submission = entry.path("submissionId").asText();
        assertThat(desk.send(person, get(path + "/submissions/" + submission))
                        .body()
                        .at("/data/" + field.key))
                .isEqualTo(data.get(field.key));
    }

    @Test
    void aRemarkBesideAScoreKeepsThem() {
        Station station = stations.next();
        String caseId = work.accept(station);
        Task task = officials.task(caseId, "Activity_GiveOpinion", "990101D01/platform_lead");
        ObjectNode data = work.departmentReview(task, "theory.deputy", station);
        ObjectNode row = (ObjectNode) data.at("/indicators/rows/0");
        row.put("comment", RARE);

        assertThat(desk.complete("theory.deputy", task.getId(), data).status()).isEqualTo(200);

        String path = "/api/cases/" + officials.file(caseId).no();
        String submission = entryOf(
                        desk.send("theory.deputy", get(path + "/timeline")).body(), "Activity_GiveOpinion")
                .path("submissionId")
                .asText();
        assertThat(desk.send("theory.deputy", get(path + "/submissions/" + submission))
                        .body()
                        .findValuesAsText("comment"))
                .contains(RARE);
    }

    @Test
    void aFileNameKeepsThem() {
        Station station = stations.next();
        MockMultipartFile file =
                new MockMultipartFile("file", "𠮷㼆👍现场.jpg", "image/jpeg", SampleFiles.jpeg(station.unit()));

        Answer uploaded = desk.send(station.worker(), multipart("/api/evidence").file(file));

        assertThat(uploaded.status()).isEqualTo(200);
        Answer meta = desk.send(
                station.worker(),
                get("/api/evidence/" + uploaded.body().path("id").asText() + "/meta"));
        assertThat(meta.body().path("name").asText()).isEqualTo("𠮷㼆👍现场.jpg");
    }

    @Test
    void aSearchForThemIsAnAnswerAndNotAnError() {
        for (String path : new String[] {"/api/cases", "/api/inbox", "/api/star-register", "/api/units"}) {
            Answer answer = desk.send("office01", get(path).queryParam("q", "𠮷👍"));
            assertThat(answer.status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void aSearchFindsAUnitByThem() {
        Station station = stations.next();
        jdbc.update("update unit set title = '𠮷㼆村' where code = ?", station.unit());
        String no = officials.file(work.start(station)).no();

        Answer found = desk.send("office01", get("/api/cases").queryParam("q", "𠮷㼆"));

        assertThat(found.body().path("items").findValuesAsText("caseNo")).containsExactly(no);
    }

    private String reach(Field field, Station station) {
        return switch (field) {
            case SIGN_REVISE -> {
                String caseId = work.start(station);
                work.fill(caseId, station);
                yield caseId;
            }
            case TOWN_RETURN, TOWN_REJECT -> work.submit(station);
            case HEAD_RETURN, HEAD_REJECT -> {
                String caseId = work.submit(station);
                officials.complete(caseId, "Activity_ReviewByTown", station.secretary(), "{'decision':'recommend'}");
                yield caseId;
            }
            case OFFICE_RETURN -> work.recommend(station);
            case OFFICE_REASSIGN -> {
                String caseId = work.accept(station);
                officials.passWorkdays(8);
                officials.passWorkdays(2);
                yield caseId;
            }
        };
    }

    private static String person(Field field, Station station) {
        return switch (field) {
            case SIGN_REVISE -> station.head();
            case TOWN_RETURN, TOWN_REJECT -> station.secretary();
            case HEAD_RETURN, HEAD_REJECT -> station.townHead();
            case OFFICE_RETURN -> "office01";
            case OFFICE_REASSIGN -> "office.director";
        };
    }

    private static JsonNode entryOf(JsonNode timeline, String step) {
        for (JsonNode entry : timeline.path("items")) {
            if (entry.path("stepId").asText().equals(step)
                    && !entry.path("submissionId").asText("").isEmpty()) {
                return entry;
            }
        }
        throw new AssertionError(step + " is not in " + timeline);
    }

    private static MockHttpServletRequestBuilder completion(Task task, ObjectNode data) {
        ObjectNode body = object("{}").put("comment", RARE);
        body.set("data", data);
        return post("/api/tasks/" + task.getId() + "/completion")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
