package cn.jianxing.deadlines.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which steps of the newest releases stand under which limit. */
@Component
public class LimitUses {

    private final RepositoryService repository;
    private final StepTimes steps;

    LimitUses(@Lazy RepositoryService repository, StepTimes steps) {
        this.repository = repository;
        this.steps = steps;
    }

    /** By limit; steps as people call them, with their process: {@code 星级评估 · 形式审查}. */
    public Map<String, List<String>> all() {
        Map<String, List<String>> uses = new TreeMap<>();
        for (ProcessDefinition definition :
                repository.createProcessDefinitionQuery().latestVersion().list()) {
            repository
                    .getBpmnModelInstance(definition.getId())
                    .getModelElementsByType(UserTask.class)
                    .forEach(task -> note(uses, definition, task));
        }
        return uses;
    }

    private void note(Map<String, List<String>> uses, ProcessDefinition definition, UserTask task) {
        StepTime time = steps.of(definition.getId(), task.getId());
        DrawnTime due = time.due();
        String key = due != null && due.whole() && due.literal() ? due.name() : time.limit();
        if (key != null) {
            uses.computeIfAbsent(key, any -> new ArrayList<>()).add(definition.getName() + " · " + task.getName());
        }
    }
}
