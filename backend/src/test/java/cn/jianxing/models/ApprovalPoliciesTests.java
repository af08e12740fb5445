package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.jianxing.models.Stations.Station;
import cn.jianxing.shared.Refused;
import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is asked when the post cannot answer, and when a yes is not asked for twice. */
@PolicyTest
class ApprovalPoliciesTests {

    private static final String CHECK = "Activity_CheckSwap";
    private static final String VIEW = "Activity_ViewSwap";
    private static final String APPROVE = "Activity_ApproveSwap";
    private static final String CONFIRM = "Activity_ConfirmSwap";
    private static final String CLOSE = "Activity_CloseSwap";
    private static final String YES = "{'decision':'agree'}";

    @Autowired
    Officials officials;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    TaskActs acts;

    @Autowired
    Appointments appointments;

    @AfterEach
    void everybodyIsBack() {
        appointments.asInTheBeginning();
    }

    @Test
    void whoFilledItInIsReplacedByTheSuperiorInTheOwnPost() {
        Station station = stations.next();
        appointments.vacate(station.unit() + "/station_head");
        appointments.appoint(station.worker(), station.unit() + "/station_head");
        String caseId = asked(station, "A1");
        Task check = officials.task(caseId, CHECK);

        assertThat(acts.act(station.worker(), check, "claim", "{}").code()).isEqualTo("task.own-submission");
        assertThat(desk.complete(station.worker(), check.getId(), object(YES)).code())
                .isEqualTo("task.own-submission");
        assertThat(acts.inboxOf(station.secretary())).contains(check.getId());
        inboxAgreesWithTheEngine();
        assertThat(desk.complete(station.secretary(), check.getId(), object(YES))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whileNobodyHoldsThePostTheCountysOfficeIsAsked() {
        Station station = stations.next();
        appointments.vacate(station.unit() + "/station_head");
        Task check = officials.task(asked(station, "A2"), CHECK);

        assertThat(acts.inboxOf("office.director")).contains(check.getId());
        assertThat(acts.inboxOf(station.secretary())).doesNotContain(check.getId());
        inboxAgreesWithTheEngine();
        assertThat(desk.complete("office.director", check.getId(), object(YES)).status())
                .isEqualTo(200);
    }

    @Test
    void aCaseThatNobodyCouldDecideDoesNotBegin() {
        Station station = stations.next();
        appointments.vacate(station.unit().substring(0, 9) + "/institute_head");

        assertThatThrownBy(() -> officials.start(station.worker(), "seat-swap", station.unit(), "{}"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("case.nobody-to-decide"));
    }

    @Test
    void aYesToTheSameContentIsNotAskedForTwice() {
        Station station = stations.next();
        String caseId = viewed(station, "A3", YES);

        officials.complete(caseId, APPROVE, station.townHead(), "{'seat':'A3','decision':'agree'}");

        assertThat(officials.file(caseId).state()).isEqualTo("effective");
        JsonNode lines = acts.timeline(station.secretary(), caseId);
        assertThat(lines.findValuesAsText("kind")).containsSubsequence("decided", "deduplicated", "deduplicated");
        JsonNode closed = lines.get(lines.size() - 2);
        assertThat(closed.path("kind").asText()).isEqualTo("deduplicated");
        assertThat(lines.findValuesAsText("outcomeTitle")).contains("审定换座", "阅示换座");
        inboxAgreesWithTheEngine();
    }

    @Test
    void changedContentIsAskedForAgain() {
        Station station = stations.next();
        String caseId = viewed(station, "A4", YES);

        officials.complete(caseId, APPROVE, station.townHead(), "{'seat':'B7','decision':'agree'}");

        assertThat(officials.openSteps(caseId)).containsExactly(CLOSE);
    }

    @Test
    void aNoIsNeverRepeated() {
        Station station = stations.next();
        String caseId = viewed(station, "A5", "{'decision':'refuse'}");

        officials.complete(caseId, APPROVE, station.townHead(), "{'seat':'A5','decision':'refuse'}");

        assertThat(officials.openSteps(caseId)).containsExactly(CONFIRM);
    }

    @Test
    void whereSeveralHoldThePostEachMayThinkDifferently() {
        Station station = stations.next();
        String caseId = viewed(station, "A6", YES);
        appointments.appoint("office02", station.unit().substring(0, 9) + "/institute_head");

        officials.complete(caseId, APPROVE, station.townHead(), "{'seat':'A6','decision':'agree'}");

        assertThat(officials.openSteps(caseId)).containsExactly(CONFIRM);
    }

    @Test
    void afterAReturnEverybodyIsAskedAgain() {
        Station station = stations.next();
        String caseId = viewed(station, "A8", YES);
        assertThat(acts.act(
                                station.townHead(),
                                officials.task(caseId, APPROVE),
                                "return",
                                "{'step':'seat-swap/Activity_CheckSwap','comment':'再核一遍'}")
                        .status())
                .isEqualTo(200);

        officials.complete(caseId, CHECK, station.head(), YES);

        assertThat(officials.openSteps(caseId)).containsExactly(VIEW);
    }

    private String asked(Station station, String seat) {
        String caseId = officials.start(station.worker(), "seat-swap", station.unit(), "{}");
        officials.complete(caseId, "Activity_AskSwap", station.worker(), "{'seat':'" + seat + "'}");
        return caseId;
    }

    /** Before the head of the institute, after the secretary has said what is given. */
    private String viewed(Station station, String seat, String word) {
        String caseId = asked(station, seat);
        officials.complete(caseId, CHECK, station.head(), YES);
        officials.complete(caseId, VIEW, station.secretary(), word);
        return caseId;
    }

    private void inboxAgreesWithTheEngine() {
        assertThat(desk.send("office07", get("/api/admin/inbox/reconcile")).body())
                .isEqualTo(object("{'missing':0,'surplus':0,'different':0}"));
    }
}
