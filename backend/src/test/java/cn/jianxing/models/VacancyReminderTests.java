package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jianxing.models.Stations.Station;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The office asks that a post be filled for which work waits. */
@ProcessTest({})
@Import({RoomOrders.class, TaskActs.class, Appointments.class, DeputyDesk.class})
@TestPropertySource(properties = "jianxing.test.county=deputies")
class VacancyReminderTests {

    @Autowired
    Officials officials;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    Appointments appointments;

    @AfterEach
    void everybodyIsBack() {
        appointments.asInTheBeginning();
    }

    @Test
    void aVacantPostIsAskedForOnceADay() {
        Station station = stations.next();
        String post = station.unit() + "/practice_worker";
        String caseId = officials.start(station.worker(), "room-order", station.unit(), RoomOrders.room("二楼"));
        Task fill = officials.task(caseId, "Activity_FillOrder");
        appointments.vacate(post);
        String reminder = "/api/organisation/vacancies/" + fill.getId() + "/reminder";

        assertThat(desk.send(station.secretary(), post(reminder)).status()).isEqualTo(204);
        assertThat(desk.send(station.secretary(), post(reminder)).code()).isEqualTo("vacancy.reminded");

        assertThat(desk.send(station.head(), get("/api/notices")).text()).contains("空缺");
        assertThat(desk.send(station.worker(), post(reminder)).code()).isEqualTo("organisation.not-office");
    }
}
