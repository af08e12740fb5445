package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.cases.CaseDesk;
import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.demo.clock.MoveClock;
import cn.jianxing.inbox.Completed;
import cn.jianxing.inbox.TaskDesk;
import cn.jianxing.inbox.application.ReadTask;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.time.MovableClock;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestComponent;

/** People at work in a test: they start cases and complete tasks as they would in the browser. */
@TestComponent
class Officials implements InitializingBean {

    private static final Instant FIRST_DAY = Instant.parse("2026-01-05T01:00:00Z");

    private final CurrentActor actor;
    private final CaseDesk caseDesk;
    private final TaskDesk taskDesk;
    private final ReadTask readTask;
    private final Cases cases;
    private final TaskService tasks;
    private final Workdays workdays;
    private final MovableClock clock;
    private final MoveClock moveClock;

    Officials(
            CurrentActor actor,
            CaseDesk caseDesk,
            TaskDesk taskDesk,
            ReadTask readTask,
            Cases cases,
            TaskService tasks,
            Workdays workdays,
            MovableClock clock,
            MoveClock moveClock) {
        this.actor = actor;
        this.caseDesk = caseDesk;
        this.taskDesk = taskDesk;
        this.readTask = readTask;
        this.cases = cases;
        this.tasks = tasks;
        this.workdays = workdays;
        this.clock = clock;
        this.moveClock = moveClock;
    }

    @Override
    public void afterPropertiesSet() {
        clock.moveTo(FIRST_DAY);
    }

    String start(String username, String type, String unit, String data) {
        return actor.runAs(username, () -> caseDesk.start(type, unit, object(data)))
                .id();
    }

    CaseFile file(String caseId) {
        return cases.byId(caseId).orElseThrow();
    }

    List<Task> open(String caseId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseId).list();
    }

    List<String> openSteps(String caseId) {
        return open(caseId).stream().map(Task::getTaskDefinitionKey).sorted().toList();
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

    <T> T as(String username, java.util.function.Supplier<T> work) {
        return actor.runAs(username, work);
    }

    /** The end of that many working days, and a minute more. */
    void passWorkdays(int days) {
        moveClock.to(workdays.endAfter(clock.instant(), days).plus(Duration.ofMinutes(1)));
    }
}
