package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.Stations.Station;
import cn.jianxing.testing.BackendProcess;
import cn.jianxing.testing.JianxingTest;
import cn.jianxing.testing.TokenIssuer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * The backend is killed in the middle of completions, three times. What it had acknowledged is there once, what it had
 * not can be sent again under the same key, and inbox and engine agree.
 */
@JianxingTest
@TestPropertySource(properties = {"camunda.bpm.job-execution.enabled=false", "jianxing.test.county=killed"})
@Import({Officials.class, OpenWork.class, PassingTime.class, RatingWork.class, SiteReview.class, Stations.class})
class KilledBackendTests {

    private static final int CASES = 12;
    private static final int KILLS = 3;
    private static final int CLIENTS = 6;

    @Autowired
    Officials officials;

    @Autowired
    RatingWork work;

    @Autowired
    SiteReview review;

    @Autowired
    Stations stations;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Environment environment;

    @Autowired
    ObjectMapper json;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Queue<Act> waiting = new ConcurrentLinkedQueue<>();
    private final Map<String, Act> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    @Test
    void whatWasAcknowledgedIsThereOnceAfterAKill() throws Exception {
        Map<String, Station> sites = new LinkedHashMap<>();
        for (int i = 0; i < CASES; i++) {
            Station station = stations.next();
            sites.put(work.accept(station), station);
        }
        sites.keySet().forEach(review::planVisit);
        review.arrive();
        sites.forEach((caseId, station) -> waiting.addAll(opinions(caseId, station)));
        int all = waiting.size();
        Random random = new Random(20260910);
        Path log = Files.createDirectories(Path.of("target")).resolve("killed-backend.log");
        Files.deleteIfExists(log);
        try (TokenIssuer issuer = new TokenIssuer()) {
            for (int kill = 0; kill < KILLS; kill++) {
                try (BackendProcess backend = start(log, issuer)) {
                    everythingAcknowledgedStandsOnce(backend, issuer);
                    int enough = acknowledged.size() + 8 + random.nextInt(12);
                    ExecutorService clients = send(backend, issuer, enough);
                    assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
                }
                assertThat(refused).isEmpty();
                assertThat(waiting).as("the kill came in the middle").isNotEmpty();
            }
            try (BackendProcess backend = start(log, issuer)) {
                everythingAcknowledgedStandsOnce(backend, issuer);
                assertThat(send(backend, issuer, Integer.MAX_VALUE).awaitTermination(2, TimeUnit.MINUTES))
                        .isTrue();
                assertThat(refused).isEmpty();
                assertThat(acknowledged).hasSize(all);
                everythingAcknowledgedStandsOnce(backend, issuer);
                assertThat(count("select count(*) from inbox_item where step_id = 'Activity_CheckVetoes'"))
                        .isEqualTo(CASES);
            }
        }
    }

    /** The seven departments' answers for one station, ready to be sent. */
    private List<Act> opinions(String caseId, Station station) {
        review.score(caseId, station.unit());
        review.survey(caseId, station.unit());
        List<Act> acts = new ArrayList<>();
        for (String unit : RatingWork.LEADS) {
            String lead = stations.holder(unit, "platform_lead");
            Task task = officials.task(caseId, "Activity_GiveOpinion", unit + "/platform_lead");
            ObjectNode body = json.createObjectNode();
            body.set("data", work.departmentReview(task, lead, station));
            acts.add(new Act(task.getId(), lead, UUID.randomUUID().toString(), body.toString()));
        }
        return acts;
    }

    private BackendProcess start(Path log, TokenIssuer issuer) throws IOException {
        return BackendProcess.start(
                log,
                "spring.datasource.url=" + environment.getRequiredProperty("spring.datasource.url"),
                "spring.datasource.username=root",
                "spring.datasource.password=",
                "jianxing.evidence.dir=" + environment.getRequiredProperty("jianxing.evidence.dir"),
                "camunda.bpm.job-execution.enabled=false",
                "jianxing.oidc.base-url=" + issuer.baseUrl());
    }

    /**
     * Several clients at once until everything is acknowledged or nobody answers. Whoever is told the last answer that
     * is enough kills the backend then and there, so that the kill meets the others in their acts on any machine.
     */
    private ExecutorService send(BackendProcess backend, TokenIssuer issuer, int enough) {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            clients.execute(() -> {
                for (Act act = waiting.poll(); act != null; act = waiting.poll()) {
                    if (!answered(act, backend, issuer)) {
                        waiting.add(act);
                        return;
                    }
                    if (acknowledged.size() >= enough) {
                        backend.kill();
                    }
                }
            });
        }
        clients.shutdown();
        return clients;
    }

    private boolean answered(Act act, BackendProcess backend, TokenIssuer issuer) {
        try {
            HttpResponse<String> answer = http.send(
                    request(backend, "/api/tasks/" + act.task() + "/completion", issuer.token(act.lead()))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", act.key())
                            .POST(HttpRequest.BodyPublishers.ofString(act.body()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                acknowledged.put(act.task(), act);
            } else {
                refused.add(answer.statusCode() + " " + answer.body());
            }
            return true;
        } catch (IOException killed) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void everythingAcknowledgedStandsOnce(BackendProcess backend, TokenIssuer issuer) throws Exception {
        for (Act act : acknowledged.values()) {
            assertThat(count("select count(*) from form_submission where task_id = ?", act.task()))
                    .isEqualTo(1);
            assertThat(count("select count(*) from task_done where task_id = ?", act.task()))
                    .isEqualTo(1);
            assertThat(count("select count(*) from ACT_RU_TASK where ID_ = ?", act.task()))
                    .isZero();
        }
        assertThat(count("select count(*) from task_done"))
                .as("nothing was done by half")
                .isEqualTo(count("select count(*) from form_submission where task_id is not null"))
                .isEqualTo(count("select count(*) from case_timeline l join form_submission s on s.id = l.submission_id"
                        + " where s.task_id is not null"));
        assertThat(count("select count(*) from task_done d join ACT_RU_TASK t on t.ID_ = d.task_id"))
                .isZero();
        HttpResponse<String> report = http.send(
                request(backend, "/api/admin/inbox/reconcile", issuer.token("office07"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(json.readTree(report.body()))
                .isEqualTo(json.readTree("{\"missing\":0,\"surplus\":0,\"different\":0}"));
    }

    private static HttpRequest.Builder request(BackendProcess backend, String path, String token) {
        return HttpRequest.newBuilder(URI.create(backend.url() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    private int count(String sql, Object... values) {
        Integer counted = jdbc.queryForObject(sql, Integer.class, values);
        return counted == null ? 0 : counted;
    }

    /** A completion to be sent, until it is acknowledged always under the same key. */
    private record Act(String task, String lead, String key, String body) {}
}
