package cn.jianxing.orders.application;

import cn.jianxing.orders.domain.Admissions;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A round of scoring begins; sheets of an earlier round do not count in it. */
@Service
public class OpenAssessment {

    private final Admissions admissions;
    private final BusinessClock clock;

    OpenAssessment(Admissions admissions, BusinessClock clock) {
        this.admissions = admissions;
        this.clock = clock;
    }

    /** Answers how many delegates of the residents score. */
    @Transactional
    public int open(String caseId) {
        admissions.open(
                new Admissions.Assessment(Ids.next(), caseId, clock.instant().truncatedTo(ChronoUnit.SECONDS), null));
        return admissions.setting("delegates");
    }
}
