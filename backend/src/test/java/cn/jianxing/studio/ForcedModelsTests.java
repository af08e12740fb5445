package cn.jianxing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.testing.JianxingTest;
import cn.jianxing.testing.TestFolder;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Models that somebody forced past the gate, straight into the engine. */
@JianxingTest
class ForcedModelsTests {

    static final String FOOTPRINT = TestFolder.of("footprint-of-a-model").toString();

    /** These give nothing away only if they stop the case: what they ask for would stand in the task. */
    private static final Set<String> LEAKS =
            Set.of("engine through the execution", "class through the execution", "the task");

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @BeforeEach
    @AfterEach
    void clear() {
        Trap.reset();
        assertThat(!new File(FOOTPRINT).exists() || new File(FOOTPRINT).delete())
                .isTrue();
        repository
                .createDeploymentQuery()
                .deploymentName("forced")
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void theGoodReleaseRunsToItsEnd() {
        assertThat(play(SampleRelease.good())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theyDoNotRun(Vector vector) {
        boolean finished;
        try {
            finished = play(vector.release());
        } catch (RuntimeException refused) {
            finished = false;
        }

        assertThat(Trap.sprung()).isZero();
        assertThat(new File(FOOTPRINT)).doesNotExist();
        assertThat(finished && LEAKS.contains(vector.name())).isFalse();
    }

    static List<Vector> vectors() {
        return Vectors.all();
    }

    /** Deploys without the gate, starts, and pushes everything on that can be pushed. */
    private boolean play(Release release) {
        DeploymentBuilder builder = repository.createDeployment().name("forced");
        release.files().forEach(builder::addString);
        builder.deploy();
        String instance = runtime.startProcessInstanceByKey("sample-case", "case-1", variables())
                .getId();
        for (int step = 0; step < 10; step++) {
            for (Task task : tasks.createTaskQuery().active().list()) {
                tasks.complete(task.getId(), Map.of("decision", "approve"));
            }
            for (Job job :
                    management.createJobQuery().withRetriesLeft().messages().list()) {
                management.executeJob(job.getId());
            }
        }
        return runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 0;
    }

    private static Map<String, Object> variables() {
        return Map.of(
                "caseId", "case-1",
                "caseNo", "YL-2026-000001",
                "subjectUnit", "v1",
                "decision", "",
                "weight", 7,
                "reviewers", new ArrayList<>(List.of("d1/lead", "d2/lead")));
    }
}
