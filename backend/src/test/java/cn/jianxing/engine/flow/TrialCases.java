package cn.jianxing.engine.flow;

import cn.jianxing.engine.FlowOperations;
import cn.jianxing.engine.Processes;
import cn.jianxing.engine.Signers;
import cn.jianxing.inbox.process.TaskWriter;
import cn.jianxing.inbox.projection.InboxCheck;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.time.MovableClock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases of processes that exist for a test only, each act in a transaction of its own and in a second of its own. */
@TestComponent
class TrialCases {

    final FlowOperations flow;
    final TaskService tasks;
    final RuntimeService runtime;
    private final RepositoryService repository;
    private final Processes processes;
    private final Support support;

    TrialCases(
            FlowOperations flow,
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService repository,
            Processes processes,
            Support support) {
        this.flow = flow;
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.processes = processes;
        this.support = support;
    }

    String deploy(String name, Map<String, String> files) {
        DeploymentBuilder deployment = repository.createDeployment().name(name);
        files.forEach(deployment::addString);
        return deployment.deploy().getId();
    }

    String start(String processId, Map<String, Object> variables) {
        String caseId = Ids.next();
        support.jdbc.update(
                "insert into case_file (id, no, type, type_title, title, subject_unit, subject_title, state, started_by,"
                        + " started_as, started_at, search_text) values (?, ?, ?, '试', '试', 'v1', '一村', 'submitted',"
                        + " 'person-1', 'v1/clerk', now(3), '试')",
                caseId,
                "SY-" + caseId.substring(24),
                processId);
        Map<String, Object> all = new HashMap<>(variables);
        all.put("caseId", caseId);
        act(() -> processes.start(processId, caseId, all, "person-1"));
        return caseId;
    }

    <T> T act(Supplier<T> work) {
        support.clock.moveTo(support.clock.instant().plusSeconds(1));
        return support.transaction.execute(status -> work.get());
    }

    /** Always in the same order for the same seed. */
    List<Task> open(String caseId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseId).list().stream()
                .sorted(Comparator.comparing(Task::getTaskDefinitionKey).thenComparing(this::who))
                .toList();
    }

    /** For which of several a task is; it stays so. */
    String who(Task task) {
        return support.who.computeIfAbsent(task.getId(), id -> String.valueOf(tasks.getVariable(id, "who")));
    }

    /** Open tasks and waits with their number. */
    Map<String, Long> standing(String caseId) {
        Map<String, Long> standing = new TreeMap<>();
        open(caseId).forEach(task -> standing.merge(task.getTaskDefinitionKey(), 1L, Long::sum));
        waits(caseId).forEach(wait -> standing.merge(wait, 1L, Long::sum));
        return standing;
    }

    /** Everything that runs or waits, gateways included, with the frame it is in. */
    String tree(String caseId) {
        ProcessInstance root = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .rootProcessInstances()
                .singleResult();
        return root == null ? "" : leaves(root.getId(), "").sorted().collect(Collectors.joining(", "));
    }

    private Stream<String> leaves(String instance, String frame) {
        return leaves(runtime.getActivityInstance(instance).getChildActivityInstances(), frame);
    }

    private Stream<String> leaves(ActivityInstance[] instances, String frame) {
        return Stream.of(instances).flatMap(instance -> {
            String id = instance.getActivityId();
            return switch (instance.getActivityType()) {
                case "multiInstanceBody" -> leaves(instance.getChildActivityInstances(), frame);
                case "subProcess" -> leaves(instance.getChildActivityInstances(), frame + id + "/");
                case "callActivity" ->
                    runtime
                            .createProcessInstanceQuery()
                            .superProcessInstanceId(instance.getProcessInstanceId())
                            .list()
                            .stream()
                            .flatMap(called -> leaves(called.getId(), frame + id + "/"));
                default -> Stream.of(frame + id);
            };
        });
    }

    String root(String caseId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .rootProcessInstances()
                .singleResult()
                .getId();
    }

    List<String> waits(String caseId) {
        return support.jdbc.queryForList(
                "select substring(e.EVENT_NAME_, 9) from ACT_RU_EVENT_SUBSCR e"
                        + " join ACT_RU_EXECUTION i on i.ID_ = e.PROC_INST_ID_"
                        + " where i.BUSINESS_KEY_ = ? and e.EVENT_TYPE_ = 'message' order by 1",
                String.class,
                caseId);
    }

    void send(String caseId, String wait) {
        act(() -> {
            var waiting = runtime.createExecutionQuery()
                    .processInstanceBusinessKey(caseId)
                    .messageEventSubscriptionName("Message_" + wait)
                    .list()
                    .get(0);
            runtime.messageEventReceived("Message_" + wait, waiting.getId());
            return wait;
        });
    }

    boolean runs(String caseId) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId)
                        .count()
                > 0;
    }

    Signers signers() {
        return support.signers;
    }

    TaskWriter writer() {
        return support.writer;
    }

    InboxCheck.Differences inbox() {
        return support.check.compare();
    }

    void forget(String deployment, String caseId) {
        undeploy(deployment);
        support.jdbc.update("delete from case_timeline where case_id = ?", caseId);
        support.jdbc.update("delete from case_file where id = ?", caseId);
    }

    /** What people submitted stays, as it does everywhere. */
    void undeploy(String deployment) {
        repository.deleteDeployment(deployment, true);
        support.jdbc.update("delete from inbox_audience where task_id not in (select ID_ from ACT_RU_TASK)");
        support.jdbc.update("delete from inbox_item where task_id not in (select ID_ from ACT_RU_TASK)");
    }

    /** What a transaction in a second of its own needs. */
    @TestComponent
    static class Support {

        final JdbcTemplate jdbc;
        final TransactionTemplate transaction;
        final MovableClock clock;
        final InboxCheck check;
        final TaskWriter writer;
        final Signers signers;
        final Map<String, String> who = new ConcurrentHashMap<>();

        Support(
                JdbcTemplate jdbc,
                TransactionTemplate transaction,
                MovableClock clock,
                InboxCheck check,
                TaskWriter writer,
                Signers signers) {
            this.check = check;
            this.writer = writer;
            this.signers = signers;
            this.jdbc = jdbc;
            this.transaction = transaction;
            this.clock = clock;
        }
    }
}
