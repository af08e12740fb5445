package cn.jianxing.engine.runtime;

import cn.jianxing.engine.expression.SafeExpressionManager;
import cn.jianxing.engine.expression.SafeExpressions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.springframework.stereotype.Component;

/** What a model's expressions would answer now, without an execution: for looking ahead. */
@Component
class ModelValues {

    private final ProcessEngineConfigurationImpl configuration;

    ModelValues(ProcessEngine engine) {
        this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Functions of models find their services through the engine's command, so evaluation happens inside one. */
    <T> T insideEngine(Supplier<T> work) {
        return configuration.getCommandExecutorTxRequired().execute(context -> work.get());
    }

    /** Empty when the expression reads what is not known yet, or nobody can be found for it. */
    Optional<Object> value(String text, Map<String, Object> variables) {
        if (!SafeExpressions.isExpression(text)) {
            return Optional.of(text);
        }
        SafeExpressionManager expressions = (SafeExpressionManager) configuration.getExpressionManager();
        var context = expressions.createElContext(Variables.fromMap(variables).asVariableContext());
        try {
            return Optional.ofNullable(expressions.createValueExpression(text).getValue(context));
        } catch (ELException unknownYet) {
            return Optional.empty();
        }
    }

    List<String> reads(String text) {
        return SafeExpressions.isExpression(text) ? SafeExpressions.identifiers(text) : List.of();
    }
}
