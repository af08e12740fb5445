package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Nobody comes to decide on their own submission by a detour. */
@ProcessTest({})
@Import({RoomOrders.class, TaskActs.class, Appointments.class, DeputyDesk.class})
@TestPropertySource(properties = "jianxing.test.county=deputies")
class OwnSubmissionRoutesTests {

    private static final String CHECK = "Activity_CheckOrder";

    @Autowired
    Officials officials;

    @Autowired
    RoomOrders orders;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    TaskActs acts;

    @Autowired
    DeputyDesk deputies;

    @Autowired
    Appointments appointments;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void everybodyIsBack() {
        jdbc.update("update deputyship set ended_at = from_at where ended_at is null");
        appointments.asInTheBeginning();
    }

    @Test
    void notAsDeputyOfWhoeverDecides() {
        Station station = stations.next();
        appointments.appoint(station.worker(), townPost(station, "institute_head"));
        Task check = officials.task(orders.filled(station), CHECK);
        deputies.arranged(station.secretary(), station.worker());

        assertThat(deputies.line(station.worker(), check, "todo")).isPresent();
        refused(station.worker(), check);
    }

    /** Who is represented applied: then the deputy may not decide in that name either. */
    @Test
    void notByADeputyOfOnesOwn() {
        Station station = stations.next();
        String post = townPost(station, "institute_secretary");
        appointments.appoint(station.worker(), post);
        Task check = officials.task(orders.filled(station), CHECK);
        ObjectNode wanted = deputies.wanted(station.townHead());
        wanted.withArray("posts").add(post);
        assertThat(deputies.arrange(station.worker(), wanted).status()).isEqualTo(201);

        refused(station.townHead(), check);
    }

    /** Who applied for somebody else is an applicant too, and so is the other. */
    @Test
    void notAfterApplyingForTheOther() {
        Station station = stations.next();
        String caseId = officials.start(station.worker(), "room-order", station.unit(), RoomOrders.room("二楼"));
        deputies.arranged(station.worker(), station.head());
        Task fill = officials.task(caseId, "Activity_FillOrder");
        Answer filled = desk.complete(station.head(), fill.getId(), object(RoomOrders.room("三楼")));
        assertThat(filled.status()).as(filled.text()).isEqualTo(200);
        Task check = officials.task(caseId, CHECK);

        for (String applicant : new String[] {station.head(), station.worker()}) {
            appointments.appoint(applicant, townPost(station, "institute_secretary"));
            refused(applicant, check);
        }
    }

    /** Who decided does not go over to the applicant's side by a deputyship. */
    @Test
    void whoDecidedDoesNotApplyForTheApplicant() {
        Station station = stations.next();
        String caseId = orders.filled(station);
        Task check = officials.task(caseId, CHECK);
        assertThat(acts.act(
                                station.secretary(),
                                check,
                                "return",
                                "{'step':'" + firstReturn(station, check) + "','comment':'再填一次'}")
                        .status())
                .isEqualTo(200);
        // the secretary has decided nothing yet by a submission; the head of the institute has
        officials.complete(caseId, "Activity_FillOrder", station.worker(), RoomOrders.room("三楼"));
        officials.complete(caseId, CHECK, station.secretary(), RoomOrders.room("三楼"));
        Task approve = officials.task(caseId, "Activity_ApproveOrder");
        assertThat(acts.act(
                                station.townHead(),
                                approve,
                                "return",
                                "{'step':'" + fillStep(station, approve) + "','comment':'重新填写'}")
                        .status())
                .isEqualTo(200);
        appointments.appoint(station.secretary(), station.unit() + "/station_head");
        deputies.arranged(station.worker(), station.secretary());

        Task fill = officials.task(caseId, "Activity_FillOrder");
        Answer answer = desk.complete(station.secretary(), fill.getId(), object(RoomOrders.room("四楼")));
        assertThat(answer.code()).as(answer.text()).isEqualTo("deputy.other-side");
    }

    @Test
    void notByATransfer() {
        Station station = stations.next();
        appointments.appoint(station.worker(), townPost(station, "institute_head"));
        Task check = officials.task(orders.filled(station), CHECK);

        Answer answer = acts.act(
                station.secretary(),
                check,
                "handover",
                "{'operation':'transfer','person':'" + station.worker() + "','comment':'请办理'}");

        assertThat(answer.code()).isEqualTo("task.no-colleague");
    }

    private String firstReturn(Station station, Task task) {
        return acts.read(station.secretary(), task, "returns")
                .body()
                .at("/items/0/step")
                .asText();
    }

    private String fillStep(Station station, Task task) {
        return acts.read(station.townHead(), task, "returns").body().path("items").findValuesAsText("step").stream()
                .filter(step -> step.endsWith("Activity_FillOrder"))
                .findFirst()
                .orElseThrow();
    }

    private void refused(String person, Task task) {
        Answer answer = desk.complete(person, task.getId(), object(RoomOrders.room("五楼")));
        assertThat(answer.code()).as(answer.text()).isEqualTo("task.own-submission");
        assertThat(acts.act(person, task, "claim", "{}").code()).isEqualTo("task.own-submission");
        assertThat(acts.read(person, task, "").body().path("operations")).isEmpty();
    }

    private static String townPost(Station station, String role) {
        return station.unit().substring(0, 9) + "/" + role;
    }
}
