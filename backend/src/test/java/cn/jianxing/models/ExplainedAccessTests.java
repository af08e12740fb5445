package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What explains who may see and act is what decides it: every person is walked past every kind of task. */
@PolicyTest
class ExplainedAccessTests {

    private static final String ONLOOKER = "office.director";
    private static final String STRANGER = "shiguang5.pw";
    private static final String CHECK = "Activity_CheckFitting";

    @Autowired
    Officials officials;

    @Autowired
    PolicyTrials trials;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    TaskActs acts;

    @Autowired
    Appointments appointments;

    @Autowired
    RuntimeService runtime;

    @AfterEach
    void everybodyIsBack() {
        appointments.asInTheBeginning();
    }

    @Test
    void explanationAndDecisionAgreeForEveryPersonAndTask() {
        Station station = stations.next();
        Task free = officials.task(trials.filled(station), CHECK);
        Task taken = takenBy(station.secretary(), trials.filled(station));
        Task suspended = officials.task(trials.filled(station), CHECK);
        runtime.suspendProcessInstanceById(suspended.getProcessInstanceId());
        Task approval = officials.task(trials.checked(station), "Activity_ApproveFitting");
        appointments.appoint(station.worker(), secretary(station));
        appointments.appoint("office02", secretary(station));
        List<String> persons = List.of(
                station.worker(),
                station.head(),
                station.secretary(),
                station.townHead(),
                "office02",
                ONLOOKER,
                STRANGER);

        int mayAct = 0;
        for (Task task : List.of(free, taken, suspended, approval)) {
            for (String person : persons) {
                mayAct += agree(person, task) ? 1 : 0;
            }
        }

        // secretary and office02 the free one, secretary the one taken, the head of the institute the approval
        assertThat(mayAct).isEqualTo(4);
    }

    private Task takenBy(String person, String caseId) {
        assertThat(claim(person, officials.task(caseId, CHECK)).status()).isEqualTo(204);
        return officials.task(caseId, CHECK);
    }

    /** Answers whether the person may act. */
    private boolean agree(String person, Task task) {
        JsonNode told = acts.read(ONLOOKER, task, "access?person=" + person).body();
        Answer own = acts.read(person, task, "access");
        Answer claimed = claim(person, task);
        boolean acts = claimed.status() == 204;
        String what = person + " " + task.getName() + " " + claimed.text() + " " + told;

        assertThat(told.path("mayAct").asBoolean()).as(what).isEqualTo(acts);
        assertThat(told.path("maySee").asBoolean()).as(what).isEqualTo(seesCase(person, task));
        if (told.path("maySee").asBoolean()) {
            assertThat(own.body()).as(what).isEqualTo(told);
        } else {
            assertThat(own.code()).as(what).isEqualTo("task.not-found");
        }
        if (acts) {
            assertThat(failed(told)).as(what).doesNotContain("free", "running", "not-applicant");
            giveBack(person, task);
        } else {
            assertThat(failed(told)).as(what).isNotEmpty();
        }
        return acts;
    }

    @Test
    void theReasonsNameWhatIsInTheWay() {
        Station station = stations.next();
        String caseId = trials.filled(station);
        Task check = officials.task(caseId, CHECK);
        appointments.appoint(station.worker(), secretary(station));

        assertThat(failed(acts.read(ONLOOKER, check, "access?person=" + station.worker())
                        .body()))
                .contains("not-applicant")
                .doesNotContain("asked");
        assertThat(text(acts.read(ONLOOKER, check, "access?person=" + station.head())))
                .contains("镇")
                .contains("其不在该岗位");
        claim(station.secretary(), check);
        assertThat(text(acts.read(ONLOOKER, check, "access?person=" + station.worker())))
                .contains("已由");
        assertThat(failed(acts.read(station.secretary(), check, "access?operation=return")
                        .body()))
                .doesNotContain("model-allows");
        assertThat(failed(acts.read(station.secretary(), check, "access?operation=delegate")
                        .body()))
                .contains("model-allows");
        assertThat(acts.read(station.secretary(), check, "access?operation=nonsense")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void inEnglishToo() {
        Station station = stations.next();
        Task check = officials.task(trials.filled(station), CHECK);

        Answer told = desk.send(
                station.secretary(),
                get("/api/tasks/" + check.getId() + "/access").header("Accept-Language", "en"));

        assertThat(text(told)).contains("Nobody else has taken it").doesNotContain("access.");
    }

    @Test
    void whoCannotSeeACaseIsToldTheSameOfOneThatDoesNotExist() {
        Station station = stations.next();
        String caseNo = officials.file(trials.filled(station)).no();

        Answer hidden = desk.send(STRANGER, get("/api/cases/" + caseNo + "/access"));
        Answer missing = desk.send(STRANGER, get("/api/cases/HF-2026-999999/access"));

        assertThat(hidden.status()).isEqualTo(200);
        assertThat(hidden.text()).isEqualTo(missing.text());
        assertThat(failed(hidden.body())).containsExactly("post", "area-unknown", "participant", "copy");
        assertThat(desk.send(STRANGER, get("/api/cases/" + caseNo + "/access?person=" + station.worker()))
                        .code())
                .isEqualTo("case.not-found");
    }

    @Test
    void ofACaseEveryWaitingTaskIsExplained() {
        Station station = stations.next();
        String caseNo = officials.file(trials.filled(station)).no();

        JsonNode told = desk.send(station.secretary(), get("/api/cases/" + caseNo + "/access"))
                .body();

        assertThat(told.path("mayAct").asBoolean()).isTrue();
        assertThat(told.at("/tasks/0/step").asText()).isEqualTo("核对布置");
        assertThat(told.at("/tasks/0/mayAct").asBoolean()).isTrue();
    }

    private boolean seesCase(String person, Task task) {
        String caseNo = officials.file(caseOf(task)).no();
        return desk.send(person, get("/api/cases/" + caseNo)).status() == 200;
    }

    private String caseOf(Task task) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private Answer claim(String person, Task task) {
        return desk.send(person, post("/api/tasks/" + task.getId() + "/claim"));
    }

    private void giveBack(String person, Task task) {
        if (task.getAssignee() == null) {
            desk.send(person, delete("/api/tasks/" + task.getId() + "/claim"));
        }
    }

    private static List<String> failed(JsonNode told) {
        return java.util.stream.StreamSupport.stream(told.path("reasons").spliterator(), false)
                .filter(reason -> !reason.path("ok").asBoolean())
                .map(reason -> reason.path("check").asText())
                .toList();
    }

    private static String text(Answer told) {
        return String.join(" ", told.body().path("reasons").findValuesAsText("text"));
    }

    private static String secretary(Station station) {
        return station.unit().substring(0, 9) + "/institute_secretary";
    }
}
