package cn.jianxing.cases.persistence;

import cn.jianxing.engine.CaseLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Acts on one case queue at its row in the register, for the milliseconds a completion takes. */
@Component
class CaseRowLock implements CaseLock {

    private final CaseFileMapper mapper;

    CaseRowLock(CaseFileMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void lock(String caseId) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A case can only be locked for the length of a transaction");
        }
        mapper.lock(caseId);
    }
}
