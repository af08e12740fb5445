package cn.jianxing.engine.jobs;

import cn.jianxing.engine.CaseLock;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets a job wait at its case like a person who completes a task there (architecture D6). */
@Component
public class CaseQueue {

    private final ObjectProvider<CaseLock> lock;

    CaseQueue(ObjectProvider<CaseLock> lock) {
        this.lock = lock;
    }

    void join(@Nullable ExecutionEntity execution) {
        String caseId = execution == null ? null : execution.getProcessBusinessKey();
        if (caseId != null) {
            lock.getObject().lock(caseId);
        }
    }
}
