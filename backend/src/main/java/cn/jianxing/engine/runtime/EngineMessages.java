package cn.jianxing.engine.runtime;

import cn.jianxing.engine.CaseLock;
import cn.jianxing.engine.CaseMessages;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages by the case id, which every process of a case carries as its business key. */
@Service
class EngineMessages implements CaseMessages {

    private final RuntimeService runtime;
    private final ObjectProvider<CaseLock> lock;

    EngineMessages(RuntimeService runtime, ObjectProvider<CaseLock> lock) {
        this.runtime = runtime;
        this.lock = lock;
    }

    @Override
    @Transactional
    public boolean send(String caseId, String message, Map<String, Object> variables) {
        return sendWhere(caseId, message, Map.of(), variables);
    }

    @Override
    @Transactional
    public boolean sendWhere(String caseId, String message, Map<String, Object> where, Map<String, Object> variables) {
        lock.getObject().lock(caseId);
        List<Execution> waiting = runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(caseId)
                .messageEventSubscriptionName(message)
                .list()
                .stream()
                .filter(execution -> sees(execution, where))
                .toList();
        waiting.forEach(execution -> runtime.messageEventReceived(message, execution.getId(), variables));
        return !waiting.isEmpty();
    }

    @Override
    @Transactional
    public boolean begin(String caseId, String message, Map<String, Object> variables) {
        lock.getObject().lock(caseId);
        MessageCorrelationBuilder correlation = runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId)
                .setVariablesToTriggeredScope(variables);
        return !correlation.correlateAllWithResult().isEmpty();
    }

    private boolean sees(Execution execution, Map<String, Object> where) {
        return where.isEmpty()
                || runtime.getVariables(execution.getId(), where.keySet()).equals(where);
    }
}
