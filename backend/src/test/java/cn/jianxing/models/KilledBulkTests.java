package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.demo.servers.Ports;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.testing.BackendProcess;
import cn.jianxing.testing.TokenIssuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * The backend is killed three times while it carries out what officials decided for many tasks. Every item is either
 * done, with all that belongs to it, or still open; in the end each is done once. What could still be undone still can.
 */
@ProcessTest({})
@Import({SealUse.class, BulkDesk.class, TaskActs.class})
@TestPropertySource(properties = {"jianxing.test.county=killed-bulk", "jianxing.bulk.poll=PT1H"})
class KilledBulkTests {

    private static final int STATIONS = 5;
    private static final int EACH = 14;
    private static final int KILLS = 3;

    @Autowired
    SealUse seals;

    @Autowired
    BulkDesk bulk;

    @Autowired
    Stations stations;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Environment environment;

    @Test
    void aKillInBetweenLosesNothingAndDoesNothingTwice() throws Exception {
        List<String> tasks = new ArrayList<>();
        for (int i = 0; i < STATIONS; i++) {
            Station station = stations.next();
            Map<String, String> asked = seals.asks(station, EACH);
            tasks.addAll(asked.values());
            bulk.timeIsUp(held(station, asked));
        }
        Station patient = stations.next();
        String undoable = held(patient, seals.asks(patient, 3));
        jdbc.update("update held_command set due_at = utc_timestamp(3) + interval 1 hour where id = ?", undoable);

        Random random = new Random(20261127);
        Path log = Files.createDirectories(Path.of("target")).resolve("killed-bulk.log");
        Files.deleteIfExists(log);
        try (TokenIssuer issuer = new TokenIssuer()) {
            for (int kill = 0; kill < KILLS; kill++) {
                int enough = ended() + 4 + random.nextInt(10);
                try (BackendProcess backend = start(log, issuer)) {
                    assertThat(Ports.await(() -> ended() >= enough, Duration.ofMinutes(1)))
                            .isTrue();
                    backend.kill();
                }
                assertThat(ended()).as("the kill came in the middle").isLessThan(tasks.size());
                everyItemIsDoneOrOpen(tasks);
            }
            try (BackendProcess backend = start(log, issuer)) {
                assertThat(Ports.await(() -> ended() >= tasks.size(), Duration.ofMinutes(2)))
                        .isTrue();
                assertThat(Ports.await(
                                () -> count("select count(*) from held_command where state = 'done'") == STATIONS,
                                Duration.ofSeconds(30)))
                        .isTrue();
            }
        }
        everyItemIsDoneOrOpen(tasks);
        assertThat(count("select count(*) from held_item where state = 'done'")).isEqualTo(tasks.size());
        assertThat(bulk.results(patient.secretary(), undoable).values()).containsOnly("held");
        assertThat(bulk.undo(patient.secretary(), undoable).status()).isEqualTo(200);
    }

    private String held(Station station, Map<String, String> tasks) {
        var held = bulk.hold(station.secretary(), tasks.values(), "approve", "同意。");
        assertThat(held.status()).as(held.text()).isEqualTo(200);
        return held.body().path("id").asText();
    }

    private BackendProcess start(Path log, TokenIssuer issuer) throws IOException {
        return BackendProcess.start(
                log,
                "spring.datasource.url=" + environment.getRequiredProperty("spring.datasource.url"),
                "spring.datasource.username=root",
                "spring.datasource.password=",
                "jianxing.evidence.dir=" + environment.getRequiredProperty("jianxing.evidence.dir"),
                "camunda.bpm.job-execution.enabled=false",
                "jianxing.bulk.poll=PT0.1S",
                "jianxing.oidc.base-url=" + issuer.baseUrl());
    }

    private void everyItemIsDoneOrOpen(List<String> tasks) {
        assertThat(count("select count(*) from held_item where state not in ('done', 'held')"))
                .isZero();
        for (String task : tasks) {
            int done = count("select count(*) from held_item where task_id = ? and state = 'done'", task);
            assertThat(count("select count(*) from task_done where task_id = ?", task))
                    .isEqualTo(done);
            assertThat(count("select count(*) from form_submission where task_id = ?", task))
                    .isEqualTo(done);
            assertThat(count("select count(*) from ACT_RU_TASK where ID_ = ?", task))
                    .isEqualTo(1 - done);
        }
        assertThat(count("select count(*) from inbox_item where step_id = ?", SealUse.APPROVE))
                .isEqualTo(count("select count(*) from held_item where state = 'done'"));
    }

    private int ended() {
        return count("select count(*) from held_item where state = 'done'");
    }

    private int count(String sql, Object... values) {
        Integer counted = jdbc.queryForObject(sql, Integer.class, values);
        return counted == null ? 0 : counted;
    }
}
