package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** What is told of a deputy's work: on paper, and to whoever asks why. */
@ProcessTest({})
@Import({RoomOrders.class, TaskActs.class, Appointments.class, DeputyDesk.class})
@TestPropertySource(properties = "jianxing.test.county=deputies")
class DeputyAccountTests {

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
    JdbcTemplate jdbc;

    @AfterEach
    void everybodyIsBack() {
        jdbc.update("update deputyship set ended_at = from_at where ended_at is null");
    }

    @Test
    void bothNamesStandOnThePrintedCaseToo() {
        Station station = stations.next();
        String caseId = orders.filled(station);
        String deputy = deputies.deputyOf(station);
        deputies.arranged(station.secretary(), deputy);
        desk.complete(deputy, officials.task(caseId, CHECK).getId(), object(RoomOrders.room("五楼")));
        String no = officials.file(caseId).no();

        for (String template : new String[] {"approval", "record"}) {
            assertThat(PrintedCase.of(desk, station.worker(), no, template))
                    .contains(name(deputy), "（代　" + name(station.secretary()) + "）");
        }
    }

    @Test
    void whyTheDeputyMayActAndMayNotAfterwards() {
        Station station = stations.next();
        Task check = officials.task(orders.filled(station), CHECK);
        String deputy = deputies.deputyOf(station);
        deputies.arranged(station.secretary(), deputy);

        Answer why = acts.read(deputy, check, "access");
        assertThat(why.body().path("mayAct").asBoolean()).as(why.text()).isTrue();
        assertThat(why.text()).contains("代 " + name(station.secretary()) + " 处理");
        assertThat(acts.read(deputy, check, "").status()).isEqualTo(200);

        officials.passWorkdays(3);

        assertThat(acts.read(deputy, check, "").status()).isIn(403, 404);
        Answer asked = acts.read(station.secretary(), check, "access?person=" + deputy);
        assertThat(asked.body().path("mayAct").asBoolean()).as(asked.text()).isFalse();
    }

    private String name(String username) {
        return jdbc.queryForObject("select name from person where username = ?", String.class, username);
    }
}
