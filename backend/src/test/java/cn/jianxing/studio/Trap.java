package cn.jianxing.studio;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.DelegateVariableMapping;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** What malicious models try to reach: a bean that is not in the catalogue, a class on the class path. */
@Component("trap")
public class Trap implements JavaDelegate, ExecutionListener, TaskListener, DelegateVariableMapping {

    private static final AtomicInteger SPRUNG = new AtomicInteger();

    public static String spring() {
        SPRUNG.incrementAndGet();
        return "sprung";
    }

    static int sprung() {
        return SPRUNG.get();
    }

    static void reset() {
        SPRUNG.set(0);
    }

    public String getFoot() {
        return spring();
    }

    @Override
    public void execute(DelegateExecution execution) {
        spring();
    }

    @Override
    public void notify(DelegateExecution execution) {
        spring();
    }

    @Override
    public void notify(DelegateTask task) {
        spring();
    }

    @Override
    public void mapInputVariables(DelegateExecution superExecution, VariableMap subVariables) {
        spring();
    }

    @Override
    public void mapOutputVariables(DelegateExecution superExecution, VariableScope subInstance) {
        spring();
    }
}
