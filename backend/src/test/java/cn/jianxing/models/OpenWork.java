package cn.jianxing.models;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** Where a case stands, as the engine has it. */
@TestComponent
class OpenWork {

    private final Cases cases;
    private final TaskService tasks;

    OpenWork(Cases cases, TaskService tasks) {
        this.cases = cases;
        this.tasks = tasks;
    }

    CaseFile file(String caseId) {
        return cases.byId(caseId).orElseThrow();
    }

    List<Task> open(String caseId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseId).list();
    }

    Task task(String caseId, String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseId)
                .taskDefinitionKey(step)
                .singleResult();
    }

    /** Where several are asked at once: the task that this person may take. */
    Task task(String caseId, String step, String audience) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseId)
                .taskDefinitionKey(step)
                .taskCandidateGroup(audience)
                .includeAssignedTasks()
                .singleResult();
    }
}
