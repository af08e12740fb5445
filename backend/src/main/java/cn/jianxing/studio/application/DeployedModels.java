package cn.jianxing.studio.application;

import cn.jianxing.engine.ModelContract;
import cn.jianxing.engine.Processes;
import cn.jianxing.engine.expression.UnsafeExpression;
import cn.jianxing.studio.Finding;
import cn.jianxing.studio.policy.ModelPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads every deployed process again at start: the engine would do it only when a case needs it, and a rule that became
 * stricter would then strand running cases unnoticed.
 */
@Component
class DeployedModels {

    private static final Logger LOG = LoggerFactory.getLogger(DeployedModels.class);

    private final ProcessEngine engine;
    private final Processes processes;
    private final ModelPolicy policy;
    private final ObjectProvider<ModelContract> contracts;

    DeployedModels(
            ProcessEngine engine, Processes processes, ModelPolicy policy, ObjectProvider<ModelContract> contracts) {
        this.engine = engine;
        this.processes = processes;
        this.policy = policy;
        this.contracts = contracts;
    }

    /** Ids of definitions that cannot be read any more. */
    List<String> readAgain() {
        return engine.getRepositoryService().createProcessDefinitionQuery().list().stream()
                .map(ProcessDefinition::getId)
                .filter(definition -> !readable(definition))
                .toList();
    }

    /** What the program relies on and does not find in the processes in force. */
    List<Finding> brokenContracts() {
        List<Finding> findings = new ArrayList<>();
        contracts.stream()
                .map(ModelContract::processId)
                .distinct()
                .forEach(process -> processes
                        .model(process)
                        .ifPresentOrElse(
                                model -> findings.addAll(policy.checkContract(process, xml(model.definitionId()))),
                                () -> findings.add(new Finding(
                                        process, process, "model.contract-process", "nobody published this process"))));
        return findings;
    }

    private boolean readable(String definition) {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        try {
            configuration
                    .getCommandExecutorTxRequired()
                    .execute(context ->
                            configuration.getDeploymentCache().findDeployedProcessDefinitionById(definition));
            return true;
        } catch (ProcessEngineException | UnsafeExpression unreadable) {
            LOG.error("The process {} cannot be read any more; its cases stand still.", definition, unreadable);
            return false;
        }
    }

    private String xml(String definition) {
        try (InputStream model = engine.getRepositoryService().getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
