package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** What can be decided with others: only what the model makes simple, and never one's own submission. */
@ProcessTest({})
@Import({SealUse.class, BulkDesk.class, TaskActs.class, DeputyDesk.class})
@TestPropertySource(properties = "jianxing.test.county=bulk")
class BulkEligibilityTests {

    @Autowired
    Officials officials;

    @Autowired
    SealUse seals;

    @Autowired
    BulkDesk bulk;

    @Autowired
    Stations stations;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void onlyWhereTheModelHasOneSimpleNextStep() {
        Station station = stations.next();
        String odd = seals.askOddly(station);
        Map<String, String> ids = new HashMap<>();
        officials.open(odd).forEach(task -> ids.put(task.getTaskDefinitionKey(), task.getId()));

        Map<String, String> reasons = new TreeMap<>();
        bulk.check(station.secretary(), ids.values()).body().path("items").forEach(item -> {
            String step = ids.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(item.path("taskId").asText()))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            reasons.put(step, item.path("reason").path("code").asText("selectable"));
        });

        assertThat(reasons)
                .containsEntry("Activity_Forbidden", "bulk.one-by-one")
                .containsEntry("Activity_Sealed", "bulk.sealed")
                .containsEntry("Activity_Reason", "bulk.more-to-fill")
                .containsEntry("Activity_Many", "bulk.not-one-way")
                .containsEntry("Activity_Split", "bulk.not-one-way")
                .containsEntry("Activity_Plain", "selectable");
        for (String step : List.of("Forbidden", "Sealed", "Reason", "Many", "Split")) {
            Answer refused = bulk.hold(station.secretary(), List.of(ids.get("Activity_" + step)), "approve", "同意");
            assertThat(refused.code()).isEqualTo(reasons.get("Activity_" + step));
            assertThat(refused.speaksChinese()).isTrue();
        }
    }

    @Test
    void onlyTasksOfOneStepAndNoDecisionThatNeedsMore() {
        Station station = stations.next();
        Map<String, String> tasks = seals.asks(station, 1);
        String odd = officials.task(seals.askOddly(station), "Activity_Plain").getId();
        List<String> mixed = new ArrayList<>(tasks.values());
        mixed.add(odd);

        assertThat(bulk.hold(station.secretary(), mixed, "approve", "同意").code())
                .isEqualTo("bulk.mixed-steps");
        assertThat(bulk.hold(station.secretary(), tasks.values(), "return", "退回")
                        .code())
                .isEqualTo("bulk.not-offered");
        assertThat(bulk.check(station.secretary(), tasks.values())
                        .body()
                        .path("items")
                        .path(0)
                        .path("decisions")
                        .findValuesAsText("value"))
                .containsExactly("approve");
        assertThat(bulk.hold(station.secretary(), List.of(), "approve", "同意").code())
                .isEqualTo("bulk.too-many");
        assertThat(bulk.hold(station.townHead(), tasks.values(), "approve", "同意")
                        .status())
                .isIn(403, 404);
        held(station, tasks, "approve");
        assertThat(bulk.hold(station.secretary(), tasks.values(), "approve", "同意")
                        .code())
                .isEqualTo("bulk.held-already");
    }

    @Test
    void nobodyApprovesTheirOwnSubmissionInBulkEither() {
        Station station = stations.next();
        Map<String, String> tasks = seals.asks(station, 1);
        String caseId = tasks.keySet().iterator().next();
        String id = held(station, tasks, "approve");
        jdbc.update(
                "update case_participant set applicant = true where case_id = ?"
                        + " and person_id = (select id from person where username = ?)",
                caseId,
                station.secretary());
        jdbc.update(
                "insert ignore into case_participant (case_id, person_id, audience, name, applicant, since)"
                        + " select ?, p.id, ?, p.name, true, utc_timestamp(3) from person p where p.username = ?",
                caseId,
                audience(station),
                station.secretary());

        bulk.carriedOut(station.secretary(), id);

        assertThat(bulk.results(station.secretary(), id).values()).containsOnly("refused task.own-submission");
        assertThat(bulk.hold(station.secretary(), tasks.values(), "approve", "同意")
                        .code())
                .isEqualTo("task.own-submission");
        assertThat(officials.openSteps(caseId)).containsExactly(SealUse.CHECK);
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
}
