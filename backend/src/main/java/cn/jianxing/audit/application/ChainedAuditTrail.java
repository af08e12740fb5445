package cn.jianxing.audit.application;

import cn.jianxing.audit.AuditTrail;
import cn.jianxing.audit.domain.ChainHead;
import cn.jianxing.audit.domain.ChainLink;
import cn.jianxing.audit.domain.Chains;
import cn.jianxing.shared.BusinessClock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds acts to the chain of their case; the caller's lock on the case keeps them in line. */
@Component
class ChainedAuditTrail implements AuditTrail {

    private final Chains chains;
    private final VerifyChains verify;
    private final BusinessClock clock;

    ChainedAuditTrail(Chains chains, VerifyChains verify, BusinessClock clock) {
        this.chains = chains;
        this.verify = verify;
        this.clock = clock;
    }

    @Override
    public void append(
            String caseId,
            String act,
            String personId,
            @Nullable String onBehalfOf,
            @Nullable String audience,
            @Nullable String taskId,
            String content) {
        ChainHead head = chains.head(caseId).orElseGet(() -> ChainHead.none(caseId));
        // The database keeps whole seconds; the hash must cover what can be read back.
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        chains.append(ChainLink.after(head, at, act, personId, onBehalfOf, audience, taskId, content));
    }

    @Override
    public boolean verify(String caseId) {
        return verify.ofCase(caseId);
    }
}
