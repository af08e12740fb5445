package cn.jianxing.engine.expression;

import java.util.Map;
import java.util.Properties;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl.Profile;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.springframework.beans.factory.BeanFactory;

/**
 * Evaluates what models say, and nothing else: no method calls (JUEL's JEE5 profile), no bean properties, no Spring
 * context, no engine objects. Checked at parse time, so a model that asks for more cannot be deployed; a model that is
 * read again after a restart passes the same check.
 */
public final class SafeExpressionManager extends JuelExpressionManager {

    private final SafeExpressions safe;
    private final BeanFactory services;

    public SafeExpressionManager(Map<Object, Object> catalogue, SafeExpressions safe, BeanFactory services) {
        super(catalogue);
        this.services = services;
        this.safe = safe;
        setExpressionFactory(new ExpressionFactoryImpl(Profile.JEE5, (Properties) null));
    }

    /** What stands behind the functions; found here because JUEL's functions are static and must not hold state. */
    <T> T service(Class<T> type) {
        return services.getBean(type);
    }

    @Override
    public Expression createExpression(String expression) {
        if (SafeExpressions.isExpression(expression)) {
            safe.check(expression);
        }
        return super.createExpression(expression);
    }

    @Override
    public ValueExpression createValueExpression(String expression) {
        if (SafeExpressions.isExpression(expression)) {
            safe.check(expression);
        }
        return super.createValueExpression(expression);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ReadOnlyMapELResolver(beans));
        resolver.add(new ArrayELResolver(true));
        resolver.add(new ListELResolver(true));
        resolver.add(new MapELResolver(true));
        return resolver;
    }
}
