package cn.jianxing.approval.application;

import cn.jianxing.approval.domain.Countersign;
import cn.jianxing.approval.domain.CountersignOutcome;
import cn.jianxing.approval.domain.Countersigns;
import cn.jianxing.approval.domain.Opinion;
import cn.jianxing.approval.domain.Verdict;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The opinions are counted by the rule of the countersign. */
@Service
public class SettleCountersign {

    private final Countersigns countersigns;
    private final BusinessClock clock;

    SettleCountersign(Countersigns countersigns, BusinessClock clock) {
        this.countersigns = countersigns;
        this.clock = clock;
    }

    @Transactional
    public CountersignOutcome settle(String countersignId) {
        Countersign countersign =
                countersigns.byId(countersignId).orElseThrow(() -> new NotFound("approval.countersign-not-found"));
        List<Verdict> verdicts = countersigns.opinions(countersignId).stream()
                .map(Opinion::verdict)
                .toList();
        CountersignOutcome outcome = countersign.rule().outcome(verdicts, countersign.ratio());
        countersigns.settle(countersignId, outcome, clock.instant());
        return outcome;
    }
}
