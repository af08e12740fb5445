package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** One decision for many tasks: held, undone, carried out one by one with all guards again. */
@ProcessTest({})
@Import({SealUse.class, BulkDesk.class, TaskActs.class, DeputyDesk.class})
@TestPropertySource(properties = "jianxing.test.county=bulk")
class BulkTests {

    @Autowired
    Officials officials;

    @Autowired
    SealUse seals;

    @Autowired
    SiteWork sites;

    @Autowired
    DeputyDesk deputies;

    @Autowired
    BulkDesk bulk;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    Stations stations;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void nothingReachesTheEngineBeforeTheTimeIsUp() {
        Station station = stations.next();
        Map<String, String> tasks = seals.asks(station, 3);
        int todo = bulk.todo(station.secretary());
        List<Map<String, Object>> before = traces(tasks);

        Answer held = bulk.hold(station.secretary(), tasks.values(), "approve", "同意。𠮷㼆👍");

        assertThat(held.status()).as(held.text()).isEqualTo(200);
        assertThat(held.body().path("state").asText()).isEqualTo("held");
        assertThat(held.body().path("secondsLeft").asInt()).isBetween(20, 30);
        assertThat(held.body().path("comment").asText()).isEqualTo("同意。𠮷㼆👍");
        assertThat(traces(tasks)).isEqualTo(before);
        assertThat(bulk.todo(station.secretary())).isEqualTo(todo - 3);
        assertThat(heldIn(station.secretary(), tasks))
                .containsOnly(held.body().path("id").asText());
        assertThat(bulk.latest(station.secretary()).path(0).path("id"))
                .isEqualTo(held.body().path("id"));
    }

    @Test
    void whatADeputyDecidedForManyIsNotCountedTwice() {
        Station station = stations.next();
        Map<String, String> tasks = seals.asks(station, 2);
        String deputy = deputies.deputyOf(station);
        deputies.arranged(station.secretary(), deputy);
        int before = bulk.todo(deputy);

        Answer held = bulk.hold(deputy, tasks.values(), "approve", "代为同意");

        assertThat(held.status()).as(held.text()).isEqualTo(200);
        assertThat(bulk.todo(deputy)).isEqualTo(before - 2);
        assertThat(bulk.undo(deputy, held.body().path("id").asText()).status()).isEqualTo(200);
        assertThat(bulk.todo(deputy)).isEqualTo(before);
        jdbc.update("update deputyship set ended_at = from_at where ended_at is null");
    }

    @Test
    void aTableThatIsOnlyShownStandsInNobodysWay() {
        String caseId = sites.apply(sites.site());
        String task = officials.task(caseId, "Activity_AgreeAsOwner").getId();

        JsonNode checked =
                bulk.check(SiteWork.OWNER, List.of(task)).body().path("items").path(0);

        assertThat(checked.path("reason").isNull()).as(checked.toString()).isTrue();
        assertThat(checked.path("decisions").findValuesAsText("value")).containsExactly("agree");
        assertThat(checked.path("stepTitle").asText()).isEqualTo("权属单位同意");
    }

    @Test
    void whatIsUndoneWasNever() {
        Station station = stations.next();
        Map<String, String> tasks = seals.asks(station, 2);
        List<Map<String, Object>> before = traces(tasks);
        String id = held(station, tasks, "approve");

        assertThat(bulk.undo(station.townHead(), id).status()).isEqualTo(404);
        assertThat(bulk.undo(station.secretary(), id).status()).isEqualTo(200);

        bulk.timeIsUp(id);
        assertThat(bulk.undo(station.secretary(), id).code()).isEqualTo("bulk.too-late");
        assertThat(bulk.results(station.secretary(), id).values()).containsOnly("undone");
        assertThat(traces(tasks)).isEqualTo(before);
        bulk.carriedOut(station.secretary(), held(station, tasks, "approve"));
        tasks.keySet().forEach(caseId -> assertThat(officials.openSteps(caseId)).containsExactly(SealUse.APPROVE));
    }

    @Test
    void eachIsCarriedOutAsThePersonWouldWithTheOneOpinion() {
        Station station = stations.next();
        Map<String, String> tasks = seals.asks(station, 4);
        String id = held(station, tasks, "approve");

        bulk.carriedOut(station.secretary(), id);

        assertThat(bulk.results(station.secretary(), id).values()).containsOnly("done");
        assertThat(bulk.undo(station.secretary(), id).code()).isEqualTo("bulk.too-late");
        for (String caseId : tasks.keySet()) {
            JsonNode line = lastLine(station.secretary(), caseId);
            assertThat(line.path("person").path("username").asText()).isEqualTo(station.secretary());
            assertThat(line.path("outcomeTitle").asText()).isEqualTo("同意");
            assertThat(line.path("comment").asText()).isEqualTo("情况属实，同意上报。");
        }
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where act = 'task.completed' and case_id in ("
                                + String.join(",", java.util.Collections.nCopies(4, "?")) + ")",
                        Integer.class,
                        tasks.keySet().toArray()))
                .isEqualTo(4);
    }

    @Test
    void aColleagueIsNotBlockedAndTheResultSaysSo() {
        Station station = stations.next();
        Map<String, String> tasks = seals.asks(station, 2);
        String first = tasks.values().iterator().next();
        String id = held(station, tasks, "approve");
        String colleague = stations.holders(audience(station)).stream()
                .filter(name -> !name.equals(station.secretary()))
                .findFirst()
                .orElse(station.secretary());

        assertThat(desk.complete(colleague, first, object("{'decision':'return','reason':'缺说明'}"))
                        .status())
                .isEqualTo(200);
        bulk.carriedOut(station.secretary(), id);

        assertThat(bulk.results(station.secretary(), id))
                .containsEntry(first, "refused task.finished")
                .hasSize(2)
                .containsValue("done");
        String title = bulk.read(station.secretary(), id)
                .findPath("refusal")
                .path("title")
                .asText();
        assertThat(title).contains("已经办结");
    }

    private String held(Station station, Map<String, String> tasks, String decision) {
        Answer held = bulk.hold(station.secretary(), tasks.values(), decision, "情况属实，同意上报。");
        assertThat(held.status()).as(held.text()).isEqualTo(200);
        return held.body().path("id").asText();
    }

    private String audience(Station station) {
        return jdbc.queryForObject("select parent from unit where code = ?", String.class, station.unit())
                + "/institute_secretary";
    }

    private List<String> heldIn(String username, Map<String, String> tasks) {
        List<String> held = new ArrayList<>();
        desk.send(username, get("/api/inbox?size=100")).body().path("items").forEach(item -> {
            if (tasks.containsValue(item.path("taskId").asText())) {
                held.add(item.path("heldBy").asText());
            }
        });
        return held;
    }

    /** Everything that would show if the engine, the history or the audit chain had been touched. */
    private List<Map<String, Object>> traces(Map<String, String> tasks) {
        List<Map<String, Object>> traces = new ArrayList<>();
        tasks.forEach((caseId, taskId) -> traces.add(jdbc.queryForMap("""
                select t.REV_ as revision, t.ASSIGNEE_ as assignee,
                    (select count(*) from ACT_HI_ACTINST h where h.PROC_INST_ID_ = t.PROC_INST_ID_) as steps,
                    (select count(*) from ACT_HI_DETAIL h where h.PROC_INST_ID_ = t.PROC_INST_ID_) as details,
                    (select count(*) from case_timeline l where l.case_id = ?) as line_count,
                    (select count(*) from audit_entry a where a.case_id = ?) as audits,
                    (select count(*) from form_submission s where s.case_id = ?) as submissions,
                    (select count(*) from task_done d where d.case_id = ?) as done
                from ACT_RU_TASK t where t.ID_ = ?
                """, caseId, caseId, caseId, caseId, taskId)));
        return traces;
    }

    private JsonNode lastLine(String username, String caseId) {
        JsonNode items = desk.send(
                        username, get("/api/cases/" + officials.file(caseId).no() + "/timeline"))
                .body()
                .path("items");
        return items.get(items.size() - 1);
    }
}
