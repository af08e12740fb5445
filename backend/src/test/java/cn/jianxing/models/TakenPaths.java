package cn.jianxing.models;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/** Remembers which sequence flows were taken; the engine's history knows the nodes, but not the flows. */
@TestComponent
class TakenPaths extends AbstractBpmnParseListener {

    private final Map<String, Set<String>> taken = new ConcurrentHashMap<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) this::take);
    }

    private void take(DelegateExecution execution) {
        String process = execution.getProcessDefinitionId().split(":")[0];
        taken.computeIfAbsent(process, key -> ConcurrentHashMap.newKeySet()).add(execution.getCurrentTransitionId());
    }

    Set<String> of(String processId) {
        return taken.getOrDefault(processId, Set.of());
    }
}
