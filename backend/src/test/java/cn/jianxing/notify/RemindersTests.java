package cn.jianxing.notify;

import static cn.jianxing.studio.SampleRelease.CASE;
import static cn.jianxing.testing.Actors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jianxing.engine.Processes;
import cn.jianxing.shared.Ids;
import cn.jianxing.studio.ModelGate;
import cn.jianxing.studio.Release;
import cn.jianxing.studio.SampleRelease;
import cn.jianxing.testing.JianxingTest;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@JianxingTest
@Transactional
class RemindersTests {

    @Autowired
    ModelGate gate;

    @Autowired
    Processes processes;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MockMvc mvc;

    private final String caseId = Ids.next();

    @Test
    void theHolderIsRemindedOnceTheTimeRunsOut() throws Exception {
        publish("P30D", "P60D");
        fire(start());

        mvc.perform(get("/api/notices").with(as("wangmai1.head")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unread").value(1))
                .andExpect(jsonPath("$.items[0].kind").value("reminder"))
                .andExpect(jsonPath("$.items[0].read").value(false))
                .andExpect(jsonPath("$.items[0].text").value(startsWith("办件 YL-2026-000001 的“审核”将于")));
        assertThat(jdbc.queryForList("select kind from case_timeline where case_id = ?", String.class, caseId))
                .containsExactly("reminded");
    }

    @Test
    void whatWasReadStaysRead() throws Exception {
        publish("P30D", "P60D");
        fire(start());
        mvc.perform(post("/api/notices/read").with(as("wangmai1.head"))).andExpect(status().isNoContent());

        mvc.perform(get("/api/notices").with(as("wangmai1.head")))
                .andExpect(jsonPath("$.unread").value(0))
                .andExpect(jsonPath("$.items[0].read").value(true));
    }

    @Test
    void lateWorkIsToldToThePostAbove() throws Exception {
        publish("${remindHolder}", "${escalateToSuperior}");
        fire(start());

        mvc.perform(get("/api/notices").with(as("wangmai1.head")))
                .andExpect(jsonPath("$.unread").value(0));
        mvc.perform(get("/api/notices").with(as("wangmai.sec")))
                .andExpect(jsonPath("$.items[0].kind").value("escalation"))
                .andExpect(jsonPath("$.items[0].text").value(containsString("现已逾期")));
    }

    private void publish(String passage, String replacement) {
        Release release = SampleRelease.spoiled(CASE, passage, replacement);
        Map<String, String> files = new TreeMap<>(release.files());
        files.computeIfPresent(CASE, (name, text) -> text.replace("v1/station_head", "990101001001/station_head"));
        gate.publish(new Release("sample", files), "person-1", "测试");
    }

    private String start() {
        return processes.start(
                "sample-case",
                caseId,
                Map.of(
                        "caseId", caseId,
                        "caseNo", "YL-2026-000001",
                        "subjectUnit", "990101001001",
                        "decision", "",
                        "weight", 3),
                "person-1");
    }

    /** Fires the listener's timer, not the boundary event's. */
    private void fire(String instance) {
        String timer = management.createJobQuery().processInstanceId(instance).timers().list().stream()
                .filter(job -> management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getJobType()
                        .equals("timer-task-listener"))
                .findFirst()
                .orElseThrow()
                .getId();
        management.executeJob(timer);
    }
}
