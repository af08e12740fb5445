package cn.jianxing.engine.feel;

import cn.jianxing.engine.Feel;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** FEEL by the engine's own interpreter, without calls to Java. */
@Component
public class EngineFeel implements Feel {

    private final FeelEngineApi feel =
            FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();

    @Override
    public boolean parses(String expression) {
        return feel.parseExpression(expression).isSuccess();
    }

    @Override
    public boolean parsesTest(String unaryTests) {
        return feel.parseUnaryTests(unaryTests).isSuccess();
    }

    @Override
    public @Nullable Object value(String expression, Map<String, Object> variables) {
        EvaluationResult result = feel.evaluateExpression(expression, variables);
        return result.isSuccess() ? result.result() : null;
    }
}
