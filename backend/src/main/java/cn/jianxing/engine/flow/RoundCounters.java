package cn.jianxing.engine.flow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** What the engine keeps of a round besides its tokens: the list, the number, and the condition that ends it early. */
@Component
class RoundCounters {

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl configuration;

    RoundCounters(RuntimeService runtime, ProcessEngine engine) {
        this.runtime = runtime;
        this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    void keep(RunningRound round, List<String> names) {
        runtime.setVariable(round.execution(), round.collection(), new ArrayList<>(names));
    }

    /** The engine counts what it begins, but neither what is cancelled nor what is still to be begun. */
    void setNumber(RunningRound round, int number) {
        runtime.setVariableLocal(round.execution(), "nrOfInstances", number);
    }

    /** The engine itself looks at the condition only when the next one has answered. */
    boolean isOver(RunningRound round) {
        return configuration.getCommandExecutorTxRequired().execute(context -> {
            ExecutionEntity execution = context.getExecutionManager().findExecutionById(round.execution());
            var body = execution.getProcessDefinition().findActivity(round.bodyId());
            Expression condition =
                    ((MultiInstanceActivityBehavior) body.getActivityBehavior()).getCompletionConditionExpression();
            return condition != null && Boolean.TRUE.equals(condition.getValue(execution));
        });
    }
}
