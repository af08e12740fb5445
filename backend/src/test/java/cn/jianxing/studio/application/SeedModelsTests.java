package cn.jianxing.studio.application;

import static cn.jianxing.studio.SampleRelease.CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxing.engine.Processes;
import cn.jianxing.engine.ReleaseFiles;
import cn.jianxing.studio.ModelGate;
import cn.jianxing.studio.ModelRefused;
import cn.jianxing.studio.Release;
import cn.jianxing.studio.SampleRelease;
import cn.jianxing.studio.persistence.ReleaseMapper;
import cn.jianxing.studio.persistence.ReleaseMapper.Row;
import cn.jianxing.testing.JianxingTest;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@JianxingTest
@Transactional
class SeedModelsTests {

    @Autowired
    PublishRelease publish;

    @Autowired
    ModelGate gate;

    @Autowired
    DeployedModels deployed;

    @Autowired
    ReleaseMapper releases;

    @Autowired
    Processes processes;

    @Autowired
    ReleaseFiles files;

    @Autowired
    RepositoryService repository;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    private final Release delivered = SampleRelease.good();
    private final Release changed = SampleRelease.spoiled(CASE, "name=\"审核\"", "name=\"复核\"");
    private final Release byHand = SampleRelease.spoiled(CASE, "name=\"审核\"", "name=\"人工审核\"");

    @Test
    void theSameSeedIsDeployedOnce() {
        publish.seed(delivered);
        publish.seed(delivered);

        assertThat(releases.history("sample")).hasSize(1);
        assertThat(deployments()).isOne();
    }

    @Test
    void aReleaseIsOneDeploymentWithItsForms() {
        publish.seed(delivered);

        String definition = processes.model("sample-case").orElseThrow().definitionId();
        assertThat(files.text(definition, SampleRelease.FORM)).isPresent();
        assertThat(files.text(definition, SampleRelease.TABLE)).isPresent();
    }

    @Test
    void aChangedSeedTakesThePlaceOfTheOldSeed() {
        publish.seed(delivered);
        publish.seed(changed);

        assertThat(deployments()).isEqualTo(2);
        assertThat(releases.inForce("sample")).map(Row::hash).hasValue(PublishRelease.hash(changed));
    }

    @Test
    void aChangedSeedNeverTakesThePlaceOfWhatAPersonPublished() {
        publish.seed(delivered);
        gate.publish(byHand, "person-1", "措辞更清楚");
        publish.seed(changed);
        publish.seed(changed);

        assertThat(deployments()).isEqualTo(2);
        assertThat(releases.inForce("sample")).map(Row::hash).hasValue(PublishRelease.hash(byHand));
        assertThat(releases.history("sample"))
                .extracting(Row::state, Row::origin, Row::reason)
                .containsExactly(
                        tuple("published", "seed", "delivered with the program"),
                        tuple("published", "person", "措辞更清楚"),
                        tuple("draft_to_merge", "seed", "delivered with the program"));
    }

    @Test
    void whatTheGateRefusesIsNotDeployed() {
        Release spoiled = SampleRelease.spoiled(CASE, "${noteArrival}", "${trap}");

        assertThatThrownBy(() -> gate.publish(spoiled, "person-1", "试一试"))
                .isInstanceOfSatisfying(ModelRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("model.refused");
                    assertThat(refused.errors()).extracting("field").containsExactly("Activity_NoteArrival");
                });
        assertThat(deployments()).isZero();
        assertThat(releases.history("sample")).isEmpty();
    }

    @Test
    void whatTheEngineRefusesIsToldLikeWhatTheGateRefuses() {
        Release broken = SampleRelease.spoiled(
                CASE,
                "sourceRef=\"Event_Asked\" targetRef=\"Activity_NoteArrival\"",
                "sourceRef=\"Event_Asked\" targetRef=\"Event_Nowhere\"");

        assertThatThrownBy(() -> gate.publish(broken, "person-1", "试一试"))
                .isInstanceOfSatisfying(
                        ModelRefused.class,
                        refused ->
                                assertThat(refused.errors()).extracting("code").contains("model.engine-refused"));
    }

    @Test
    void aPublishedModelThatCanNoLongerBeReadIsFoundAtStart() {
        gate.publish(delivered, "person-1", "首次发布");
        String definition = processes.model("sample-case").orElseThrow().definitionId();
        assertThat(deployed.readAgain()).isEmpty();

        jdbc.update(
                "update ACT_GE_BYTEARRAY set BYTES_ = replace(BYTES_, '${noteArrival}', '${trap.foot}') where NAME_ = ?",
                CASE);
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getDeploymentCache()
                .discardProcessDefinitionCache();

        assertThat(deployed.readAgain()).containsExactly(definition);
        assertThat(processes.models())
                .extracting(Processes.ProcessModel::processId)
                .contains("sample-help")
                .doesNotContain("sample-case");
    }

    @Test
    void releasesThatAreCalledComeFirst() {
        Release caller = new Release("a-caller", Map.of("processes/a-caller/calls.bpmn", "calledElement=\"helps\""));
        Release called = new Release("z-called", Map.of("processes/z-called/helps.bpmn", "calledElement=\"calls\""));

        assertThat(SeedModels.inOrder(Map.of("a-caller", caller, "z-called", called)))
                .extracting(Release::name)
                .containsExactly("z-called", "a-caller");
    }

    private long deployments() {
        return repository.createDeploymentQuery().deploymentName("sample").count();
    }
}
