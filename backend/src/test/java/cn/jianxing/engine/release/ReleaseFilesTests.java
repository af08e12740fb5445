package cn.jianxing.engine.release;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.engine.ReleaseFiles;
import cn.jianxing.testing.JianxingTest;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JianxingTest
class ReleaseFilesTests {

    private static final String FORM = "forms/release-files/answer.form";
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <process id="release-files" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="Event_Started"/>
              </process>
            </definitions>
            """;

    @Autowired
    ReleaseFiles files;

    @Autowired
    RepositoryService repository;

    @AfterEach
    void removeWhatWasDeployed() {
        repository
                .createDeploymentQuery()
                .deploymentName("release-files")
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void eachReleaseKeepsItsOwnFormAndTheNewestIsKnown() {
        String first = release("{\"id\":\"release-files.answer\",\"text\":\"一𠮷\"}");
        String second = release("{\"id\":\"release-files.answer\",\"text\":\"二\"}");

        assertThat(files.text(first, FORM))
                .hasValueSatisfying(text -> assertThat(text).contains("一𠮷"));
        assertThat(files.text(second, FORM))
                .hasValueSatisfying(text -> assertThat(text).contains("二"));
        assertThat(files.newest(FORM)).isPresent();
    }

    @Test
    void whatWasNotReleasedIsAbsent() {
        String release = release("{\"id\":\"release-files.answer\"}");

        assertThat(files.text(release, "forms/release-files/other.form")).isEmpty();
        assertThat(files.text("no-such-definition", FORM)).isEmpty();
        assertThat(files.newest("forms/nowhere/other.form")).isEmpty();
    }

    private String release(String form) {
        String deployment = repository
                .createDeployment()
                .name("release-files")
                .addString("processes/release-files.bpmn", MODEL)
                .addString(FORM, form)
                .deploy()
                .getId();
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
    }
}
