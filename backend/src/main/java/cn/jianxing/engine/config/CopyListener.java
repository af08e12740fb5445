package cn.jianxing.engine.config;

import cn.jianxing.engine.StepCopied;
import cn.jianxing.engine.expression.SafeExpressions;
import cn.jianxing.engine.runtime.ExtensionProperties;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Announces who shall know of a completed step: the extension property {@code cc} of the step, else of its process. */
@Component
class CopyListener extends AbstractBpmnParseListener implements TaskListener {

    private final ApplicationEventPublisher events;

    CopyListener(@Lazy ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
            behavior.getTaskDefinition().addBuiltInTaskListener(EVENTNAME_COMPLETE, this);
        }
    }

    @Override
    public void notify(DelegateTask task) {
        String caseId = task.getExecution().getProcessBusinessKey();
        String words = words(task.getBpmnModelElementInstance());
        if (caseId == null || words == null) {
            return;
        }
        List<String> audiences = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        for (String word : words.split(StepCopied.SEPARATOR)) {
            if (SafeExpressions.isExpression(word)) {
                named(word.strip(), task).forEach(audiences::add);
            } else if (!word.isBlank()) {
                roles.add(word.strip());
            }
        }
        events.publishEvent(new StepCopied(
                caseId, Objects.requireNonNullElse(task.getName(), task.getTaskDefinitionKey()), audiences, roles));
    }

    private static Stream<String> named(String expression, DelegateTask task) {
        Object named = Context.getProcessEngineConfiguration()
                .getExpressionManager()
                .createExpression(expression)
                .getValue(task);
        return named instanceof Collection<?> several
                ? several.stream().map(String::valueOf)
                : Stream.of(String.valueOf(named));
    }

    private static @Nullable String words(@Nullable UserTask drawn) {
        ModelElementInstance element = drawn;
        while (element instanceof BaseElement known) {
            String words = ExtensionProperties.of(known).get(StepCopied.PROPERTY);
            if (words != null || element instanceof Process) {
                return words;
            }
            element = element.getParentElement();
        }
        return null;
    }
}
