package cn.jianxing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.testing.TestDatabase;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The vectors are real: on an engine without our walls they run. */
class EngineAsShippedTests {

    private static ProcessEngine engine;

    @BeforeAll
    static void start() {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("as-shipped");
        // else the tables of other schemas look like its own
        configuration.setJdbcUrl(TestDatabase.freshSchema() + "&nullDatabaseMeansCurrent=true");
        configuration.setJdbcDriver("com.mysql.cj.jdbc.Driver");
        configuration.setJdbcUsername("root");
        configuration.setJdbcPassword("");
        configuration.setDatabaseType("mysql");
        configuration.setDatabaseSchemaUpdate("create");
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setJobExecutorActivate(false);
        configuration.setSkipIsolationLevelCheck(true);
        configuration.setBeans(Map.of(
                "trap", new Trap(), "noteArrival", new NoteArrival(), "remindHolder", (TaskListener) task -> {}));
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void mostVectorsRunThere() {
        TreeSet<String> harmless = new TreeSet<>();
        for (Vector vector : Vectors.all()) {
            Trap.reset();
            File footprint = new File(ForcedModelsTests.FOOTPRINT);
            footprint.delete();
            try {
                play(vector.release());
            } catch (RuntimeException failed) {
                // some fail after they did their harm
            }
            if (Trap.sprung() == 0 && !footprint.delete()) {
                harmless.add(vector.name());
            }
        }
        Trap.reset();

        // refused by the engine itself, or in need of a library, a server, a mistake of another kind
        assertThat(harmless)
                .containsExactly(
                        "class through the execution",
                        "connector",
                        "document type",
                        "engine through the execution",
                        "error by expression",
                        "field injection",
                        "form field",
                        "form handler",
                        "form key",
                        "form reference",
                        "import",
                        "mail",
                        "message name",
                        "script in Groovy",
                        "script in JavaScript",
                        "starter groups",
                        "the task",
                        "timeout listener by class",
                        "unknown function");
    }

    private static void play(Release release) {
        DeploymentBuilder builder = engine.getRepositoryService().createDeployment();
        release.files()
                .forEach((file, content) ->
                        builder.addString(file, content.replaceAll("\\$\\{workdays:[^}]*}", "2030-01-01T00:00:00")));
        String deployment = builder.deploy().getId();
        try {
            engine.getRuntimeService().startProcessInstanceByKey("sample-case", "case-1", variables());
            for (int step = 0; step < 10; step++) {
                for (Task task : engine.getTaskService().createTaskQuery().list()) {
                    engine.getTaskService().complete(task.getId(), Map.of("decision", "approve"));
                }
                for (Job job : engine.getManagementService()
                        .createJobQuery()
                        .withRetriesLeft()
                        .list()) {
                    engine.getManagementService().executeJob(job.getId());
                }
            }
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment, true);
        }
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
