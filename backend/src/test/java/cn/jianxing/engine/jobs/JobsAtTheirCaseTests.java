package cn.jianxing.engine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.engine.CaseLock;
import cn.jianxing.engine.Processes;
import cn.jianxing.shared.Ids;
import cn.jianxing.studio.ModelGate;
import cn.jianxing.studio.Release;
import cn.jianxing.studio.SampleRelease;
import cn.jianxing.testing.JianxingTest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@JianxingTest
class JobsAtTheirCaseTests {

    @Autowired
    ModelGate gate;

    @Autowired
    Processes processes;

    @Autowired
    CaseLock caseLock;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    LastJobs lastJobs;

    private final String caseId = Ids.next();

    @BeforeEach
    void openACase() {
        jdbc.update(
                "insert into case_file (id, no, type, type_title, title, subject_unit, subject_title, state, started_by,"
                        + " started_as, started_at, search_text) values (?, ?, 'sample-case', '样例', '样例', 'v1', '一村',"
                        + " 'submitted', 'person-1', 'v1/clerk', now(3), '样例')",
                caseId,
                "YL-2026-" + caseId.substring(30));
        gate.publish(new Release("queue-sample", SampleRelease.good().files()), "person-1", "测试");
    }

    @AfterEach
    void clear() {
        repository
                .createDeploymentQuery()
                .deploymentName("queue-sample")
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
        jdbc.update("delete from studio_release where name = 'queue-sample'");
        jdbc.update("delete from case_timeline where case_id = ?", caseId);
        jdbc.update("delete from case_file where id = ?", caseId);
    }

    @Test
    void aJobWaitsUntilThePersonAtTheCaseIsDone() throws Exception {
        String instance = start();
        String timer = boundaryTimer(instance);

        CompletableFuture<Void> job = transaction.execute(status -> {
            caseLock.lock(caseId);
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> management.executeJob(timer));
            assertThat(endsWithin(waiting, Duration.ofMillis(700))).isFalse();
            return waiting;
        });

        assertThat(job).isNotNull();
        job.get(10, TimeUnit.SECONDS);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
    }

    @Test
    void jobsThatWereTakenAreGivenBackAtShutdown() {
        String timer = boundaryTimer(start());
        jdbc.update(
                "update ACT_RU_JOB set LOCK_OWNER_ = 'this-node', LOCK_EXP_TIME_ = '2099-01-01' where ID_ = ?", timer);

        assertThat(lastJobs.giveBack("this-node")).isOne();
        assertThat(jdbc.queryForObject("select LOCK_OWNER_ from ACT_RU_JOB where ID_ = ?", String.class, timer))
                .isNull();
    }

    private static boolean endsWithin(CompletableFuture<Void> work, Duration patience) {
        try {
            work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillWaiting) {
            return false;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String start() {
        return processes.start(
                "sample-case",
                caseId,
                Map.of("caseId", caseId, "caseNo", "YL-2026-000001", "subjectUnit", "v1", "decision", "", "weight", 3),
                "person-1");
    }

    private String boundaryTimer(String instance) {
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId("Event_TooLate")
                .singleResult()
                .getId();
    }
}
