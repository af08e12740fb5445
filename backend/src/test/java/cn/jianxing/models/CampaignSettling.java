package cn.jianxing.models;

import cn.jianxing.engine.CaseLock;
import cn.jianxing.engine.CaseMessages;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Settlement;
import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** A rating's last word to its campaign. */
@TestComponent
class CampaignSettling {

    private final CampaignSites sites;
    private final CaseLock lock;
    private final CaseMessages messages;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final RuntimeService runtime;

    CampaignSettling(
            CampaignSites sites,
            CaseLock lock,
            CaseMessages messages,
            BusinessClock clock,
            TransactionTemplate transaction,
            RuntimeService runtime) {
        this.sites = sites;
        this.lock = lock;
        this.messages = messages;
        this.clock = clock;
        this.transaction = transaction;
        this.runtime = runtime;
    }

    void scored(String caseId, String unit, double total) {
        settle(
                caseId,
                unit,
                new Settlement(
                        CampaignSite.State.SCORED,
                        BigDecimal.valueOf(total),
                        new BigDecimal("0.90"),
                        0,
                        BigDecimal.TEN,
                        BigDecimal.TEN,
                        BigDecimal.ZERO,
                        clock.instant()));
    }

    void settle(String caseId, String unit, Settlement settlement) {
        transaction.executeWithoutResult(status -> {
            lock.lock(caseId);
            if (sites.settle(caseId, unit, settlement, clock.instant()) && sites.unsettled(caseId) == 0) {
                messages.send(caseId, "all-settled", Map.of());
            }
        });
    }

    String caseOf(String processInstanceId) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
        return instance == null ? "" : instance.getBusinessKey();
    }
}
