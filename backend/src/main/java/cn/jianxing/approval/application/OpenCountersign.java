package cn.jianxing.approval.application;

import cn.jianxing.approval.domain.Countersign;
import cn.jianxing.approval.domain.CountersignRule;
import cn.jianxing.approval.domain.Countersigns;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import java.math.BigDecimal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A matter is put to several units. */
@Service
public class OpenCountersign {

    private final Countersigns countersigns;
    private final BusinessClock clock;

    OpenCountersign(Countersigns countersigns, BusinessClock clock) {
        this.countersigns = countersigns;
        this.clock = clock;
    }

    /** Answers the countersign's id. */
    @Transactional
    public String open(String caseId, String rule, String ratio, int asked) {
        Countersign opened = new Countersign(
                Ids.next(), caseId, CountersignRule.of(rule), new BigDecimal(ratio), asked, clock.instant());
        countersigns.open(opened);
        return opened.id();
    }
}
