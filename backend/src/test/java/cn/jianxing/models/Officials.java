package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;

import cn.jianxing.cases.CaseDesk;
import cn.jianxing.cases.CaseFile;
import cn.jianxing.inbox.Completed;
import cn.jianxing.inbox.TaskDesk;
import cn.jianxing.inbox.application.ReadTask;
import cn.jianxing.organisation.CurrentActor;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** People at work in a test: they start cases and complete tasks as they would in the browser. */
@TestComponent
class Officials {

    private final CurrentActor actor;
    private final CaseDesk caseDesk;
    private final TaskDesk taskDesk;
    private final ReadTask readTask;
    private final OpenWork work;
    private final PassingTime time;

    Officials(
            CurrentActor actor,
            CaseDesk caseDesk,
            TaskDesk taskDesk,
            ReadTask readTask,
            OpenWork work,
            PassingTime time) {
        this.actor = actor;
        this.caseDesk = caseDesk;
        this.taskDesk = taskDesk;
        this.readTask = readTask;
        this.work = work;
        this.time = time;
    }

    String start(String username, String type, String unit, String data) {
        return actor.runAs(username, () -> caseDesk.start(type, unit, object(data)))
                .id();
    }

    CaseFile file(String caseId) {
        return work.file(caseId);
    }

    List<Task> open(String caseId) {
        return work.open(caseId);
    }

    List<String> openSteps(String caseId) {
        return open(caseId).stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    Task task(String caseId, String step) {
        return work.task(caseId, step);
    }

    Task task(String caseId, String step, String audience) {
        return work.task(caseId, step, audience);
    }

    ObjectNode shown(Task task, String username) {
        return actor.runAs(username, () -> readTask.read(task.getId()).data());
    }

    Completed complete(Task task, String username, ObjectNode data) {
        return actor.runAs(username, () -> taskDesk.complete(task.getId(), data, null, null));
    }

    /** @param data JSON with single quotes */
    Completed complete(String caseId, String step, String username, String data) {
        return complete(task(caseId, step), username, object(data));
    }

    /** Gives the task back to its post. */
    Task release(Task task) {
        taskDesk.release(task.getId());
        return task;
    }

    <T> T as(String username, java.util.function.Supplier<T> work) {
        return actor.runAs(username, work);
    }

    void passWorkdays(int days) {
        time.passWorkdays(days);
    }
}
