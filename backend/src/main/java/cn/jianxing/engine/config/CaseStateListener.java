package cn.jianxing.engine.config;

import cn.jianxing.engine.CaseStateReached;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.core.model.PropertyKey;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Announces the state a case is in: the extension property {@code case-state} of user tasks and end events. */
@Component
class CaseStateListener extends AbstractBpmnParseListener {

    static final PropertyKey<String> STATE = new PropertyKey<>("case-state");

    private final ApplicationEventPublisher events;

    CaseStateListener(@Lazy ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(element, activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        listen(element, activity);
    }

    private void listen(Element element, ActivityImpl activity) {
        String state = property(element, STATE.getName());
        if (state != null) {
            activity.addBuiltInListener(
                    ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> announce(execution, state));
        }
    }

    private void announce(DelegateExecution execution, String state) {
        String caseId = execution.getProcessBusinessKey();
        if (caseId != null) {
            events.publishEvent(new CaseStateReached(caseId, state, isRootEnd(execution)));
        }
    }

    private static boolean isRootEnd(DelegateExecution execution) {
        return execution.getBpmnModelElementInstance() instanceof org.camunda.bpm.model.bpmn.instance.EndEvent end
                && endsTheProcess(end)
                && execution.getSuperExecution() == null
                && ((BaseDelegateExecution) execution).getId() != null
                && execution.getProcessInstance().getSuperExecution() == null;
    }

    /** Of the process itself, or of what takes its place by interrupting it. */
    private static boolean endsTheProcess(org.camunda.bpm.model.bpmn.instance.EndEvent end) {
        return end.getParentElement() instanceof org.camunda.bpm.model.bpmn.instance.Process
                || (end.getParentElement() instanceof SubProcess frame
                        && frame.triggeredByEvent()
                        && frame.getChildElementsByType(StartEvent.class).stream()
                                .allMatch(StartEvent::isInterrupting));
    }

    private static @Nullable String property(Element element, String name) {
        Element extensions = element.element("extensionElements");
        Element properties =
                extensions == null ? null : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (properties == null) {
            return null;
        }
        return properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst()
                .orElse(null);
    }
}
