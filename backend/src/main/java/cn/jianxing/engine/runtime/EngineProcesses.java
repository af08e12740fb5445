package cn.jianxing.engine.runtime;

import cn.jianxing.engine.Processes;
import cn.jianxing.engine.StepPolicy;
import cn.jianxing.shared.NotFound;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Processes of the embedded engine. */
@Service
class EngineProcesses implements Processes {

    private static final Logger LOG = LoggerFactory.getLogger(EngineProcesses.class);

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final IdentityService identity;
    private final ProgressReader progress;
    private final LookAhead lookAhead;

    EngineProcesses(
            RepositoryService repository,
            RuntimeService runtime,
            HistoryService history,
            IdentityService identity,
            ProgressReader progress,
            LookAhead lookAhead) {
        this.repository = repository;
        this.runtime = runtime;
        this.history = history;
        this.identity = identity;
        this.progress = progress;
        this.lookAhead = lookAhead;
    }

    @Override
    @Transactional
    public String start(String processId, String caseId, Map<String, Object> variables, String personId) {
        ProcessDefinition definition =
                newest(processId).orElseThrow(() -> new NotFound("process.not-found", Map.of("processId", processId)));
        identity.setAuthenticatedUserId(personId);
        try {
            return runtime.startProcessInstanceById(definition.getId(), caseId, variables)
                    .getId();
        } finally {
            identity.clearAuthentication();
        }
    }

    @Override
    public List<ProcessModel> models() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .active()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .flatMap(definition -> readable(definition).stream())
                .toList();
    }

    @Override
    public Optional<ProcessModel> model(String processId) {
        return newest(processId).map(this::model);
    }

    @Override
    public Optional<ProcessModel> modelOf(String rootInstanceId) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(rootInstanceId)
                        .singleResult())
                .map(instance -> model(repository.getProcessDefinition(instance.getProcessDefinitionId())));
    }

    @Override
    public Map<String, Object> variables(String rootInstanceId) {
        boolean runs = runtime.createProcessInstanceQuery()
                        .processInstanceId(rootInstanceId)
                        .count()
                > 0;
        return runs ? runtime.getVariables(rootInstanceId) : lastVariables(rootInstanceId);
    }

    @Override
    public ProcessPicture picture(String rootInstanceId) {
        return progress.picture(rootInstanceId);
    }

    @Override
    public ProcessPicture blank(String processId) {
        return newest(processId)
                .map(definition -> progress.blank(processId, definition.getId()))
                .orElseThrow(() -> new NotFound("case.not-found"));
    }

    @Override
    public List<Step> asked(String processId, Map<String, Object> variables, Predicate<StepPolicy> laysDown) {
        return newest(processId)
                .map(definition -> lookAhead.asked(definition.getId(), variables, laysDown))
                .orElse(List.of());
    }

    @Override
    public List<NextSteps> next(String taskId, Map<String, Object> typed) {
        return lookAhead.after(taskId, typed);
    }

    private Map<String, Object> lastVariables(String rootInstanceId) {
        Map<String, Object> values = new HashMap<>();
        for (HistoricVariableInstance variable : history.createHistoricVariableInstanceQuery()
                .processInstanceId(rootInstanceId)
                .activityInstanceIdIn(rootInstanceId)
                .list()) {
            values.put(variable.getName(), variable.getValue());
        }
        return values;
    }

    private Optional<ProcessDefinition> newest(String processId) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processId)
                .latestVersion()
                .singleResult());
    }

    /** One process nobody can read any more must not take the others off the list. */
    private Optional<ProcessModel> readable(ProcessDefinition definition) {
        try {
            return Optional.of(model(definition));
        } catch (ProcessEngineException unreadable) {
            LOG.error("The process {} cannot be read any more", definition.getId(), unreadable);
            return Optional.empty();
        }
    }

    private ProcessModel model(ProcessDefinition definition) {
        Process process = repository.getBpmnModelInstance(definition.getId()).getModelElementById(definition.getKey());
        return new ProcessModel(
                definition.getKey(), definition.getId(), definition.getName(), ExtensionProperties.of(process));
    }
}
