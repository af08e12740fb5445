package cn.jianxing.demo.clock;

import static cn.jianxing.studio.SampleRelease.CASE;
import static cn.jianxing.testing.Actors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jianxing.engine.Processes;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.studio.ModelGate;
import cn.jianxing.studio.Release;
import cn.jianxing.studio.SampleRelease;
import cn.jianxing.testing.JianxingTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.assertj.core.data.TemporalUnitOffset;
import org.assertj.core.data.TemporalUnitWithinOffset;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@JianxingTest
class DemoClockTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    ModelGate gate;

    @Autowired
    Processes processes;

    @Autowired
    HistoryService history;

    @Autowired
    RepositoryService repository;

    @Autowired
    BusinessClock clock;

    @AfterEach
    void clear() {
        repository
                .createDeploymentQuery()
                .deploymentName("clock-sample")
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void whenTheAnswerComesWhatBecameDueHasHappened() throws Exception {
        gate.publish(
                new Release(
                        "clock-sample",
                        SampleRelease.spoiled(CASE, "P30D", "PT30M").files()),
                "person-1",
                "测试");
        String caseId = Ids.next();
        String instance = processes.start(
                "sample-case",
                caseId,
                Map.of("caseId", caseId, "caseNo", "YL-2026-000001", "subjectUnit", "v1", "decision", "", "weight", 3),
                "person-1");
        Instant before = clock.instant();

        move("{\"by\":\"PT1H\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.now").exists());

        assertThat(clock.instant()).isAfterOrEqualTo(before.plus(Duration.ofHours(1)));
        assertThat(ClockUtil.getCurrentTime().toInstant()).isCloseTo(clock.instant(), within());
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .activityId("Event_Lapsed")
                        .count())
                .isOne();
    }

    @Test
    void timeDoesNotRunBackwards() throws Exception {
        move("{\"by\":\"PT1S\"}").andExpect(status().isOk());

        move("{\"to\":\"2020-01-01T09:00:00+08:00\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("clock.only-forward"));
    }

    @Test
    void aRequestThatSaysNothingIsMalformed() throws Exception {
        move("{}").andExpect(status().isBadRequest());
        move("{\"by\":\"soon\"}").andExpect(status().isBadRequest());
    }

    private ResultActions move(String body) throws Exception {
        return mvc.perform(post("/api/demo/clock")
                .with(as("wangmai.sec"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static TemporalUnitOffset within() {
        return new TemporalUnitWithinOffset(5, ChronoUnit.SECONDS);
    }
}
