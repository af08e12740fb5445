package cn.jianxing.engine.flow;

import cn.jianxing.engine.FlowOperations;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;

/** Flow operations on the embedded engine. */
@Service
class EngineFlow implements FlowOperations {

    private final RunningCase running;
    private final Returns returns;
    private final Withdrawals withdrawals;
    private final StraightBacks straightBacks;
    private final Mover mover;
    private final RuntimeService runtime;

    EngineFlow(
            RunningCase running,
            Returns returns,
            Withdrawals withdrawals,
            StraightBacks straightBacks,
            Mover mover,
            RuntimeService runtime) {
        this.running = running;
        this.returns = returns;
        this.withdrawals = withdrawals;
        this.straightBacks = straightBacks;
        this.mover = mover;
        this.runtime = runtime;
    }

    @Override
    public List<Move> returns(String taskId) {
        return returns.of(task(taskId)).stream().map(Plan::move).toList();
    }

    @Override
    public Moved returnTo(String taskId, String step, String reason) {
        Plan plan = returns.of(task(taskId)).stream()
                .filter(candidate -> candidate.move().step().equals(step))
                .findFirst()
                .orElseThrow(() -> new Refused("flow.not-an-earlier-step"));
        return carryOut(plan, reason);
    }

    @Override
    public Optional<Moved> straightTo(String correctedTaskId, String step, String reason) {
        return straightBacks.of(task(correctedTaskId), step).map(plan -> carryOut(plan, reason));
    }

    @Override
    public Move withdrawal(String finishedTaskId) {
        HistoricTaskInstance finished = task(finishedTaskId);
        try {
            return withdrawals.of(finished).move();
        } catch (Refused refused) {
            return new Move(
                    finished.getProcessDefinitionKey() + "/" + finished.getTaskDefinitionKey(),
                    Objects.requireNonNullElse(finished.getName(), finished.getTaskDefinitionKey()),
                    List.of(),
                    refused.code(),
                    false);
        }
    }

    @Override
    public Moved withdraw(String finishedTaskId, String reason) {
        return carryOut(withdrawals.of(task(finishedTaskId)), reason);
    }

    @Override
    public void terminate(String rootInstanceId, String reason) {
        runtime.deleteProcessInstance(rootInstanceId, reason);
    }

    @Override
    public void suspend(String rootInstanceId) {
        family(rootInstanceId).forEach(runtime::suspendProcessInstanceById);
    }

    @Override
    public void resume(String rootInstanceId) {
        family(rootInstanceId).forEach(runtime::activateProcessInstanceById);
    }

    private Moved carryOut(Plan plan, String reason) {
        if (plan.move().refusal() != null) {
            throw new Refused(plan.move().refusal(), plan.move().params());
        }
        return new Moved(plan.move(), mover.move(plan, reason));
    }

    private HistoricTaskInstance task(String taskId) {
        return running.task(taskId).orElseThrow(() -> new NotFound("task.not-found"));
    }

    /** The engine suspends one instance at a time and leaves the called ones running. */
    private List<String> family(String rootInstanceId) {
        return runtime.createProcessInstanceQuery().rootProcessInstanceId(rootInstanceId).list().stream()
                .map(ProcessInstance::getId)
                .toList();
    }
}
