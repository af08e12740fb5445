package cn.jianxing.engine.expression;

import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.delegate.ActivityBehaviorInvocation;
import org.camunda.bpm.engine.impl.bpmn.delegate.ActivityBehaviorSignalInvocation;
import org.camunda.bpm.engine.impl.bpmn.delegate.ExecutionListenerInvocation;
import org.camunda.bpm.engine.impl.bpmn.delegate.JavaDelegateInvocation;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.delegate.ExpressionGetInvocation;
import org.camunda.bpm.engine.impl.delegate.ScriptInvocation;
import org.camunda.bpm.engine.impl.dmn.invocation.DecisionInvocation;
import org.camunda.bpm.engine.impl.form.handler.CreateStartFormInvocation;
import org.camunda.bpm.engine.impl.form.handler.CreateTaskFormInvocation;
import org.camunda.bpm.engine.impl.task.delegate.TaskListenerInvocation;

/**
 * The second wall at run time: the engine calls out of a model only in the ways we use. Whatever kind of call a later
 * version or a forgotten corner of the engine brings is refused.
 */
public final class KnownInvocations extends DefaultDelegateInterceptor {

    private static final Set<Class<? extends DelegateInvocation>> KNOWN = Set.of(
            JavaDelegateInvocation.class,
            ActivityBehaviorInvocation.class,
            ActivityBehaviorSignalInvocation.class,
            ExecutionListenerInvocation.class,
            TaskListenerInvocation.class,
            ExpressionGetInvocation.class,
            DecisionInvocation.class,
            CreateTaskFormInvocation.class,
            CreateStartFormInvocation.class);

    @Override
    public void handleInvocation(DelegateInvocation invocation) throws Exception {
        // conditions in FEEL are scripts to the engine; their language is checked where scripts are compiled
        if (!KNOWN.contains(invocation.getClass()) && !(invocation instanceof ScriptInvocation)) {
            throw new UnsafeExpression(invocation.getClass().getSimpleName(), "this kind of call is not used");
        }
        super.handleInvocation(invocation);
    }
}
