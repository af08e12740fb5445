package cn.jianxing.starrating.application.rating;

import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.application.OpenRatings;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An application is complete; whether its facts can be taken at once depends on the cut-off. */
@Service
public class RecordFormalCheck {

    private final OpenRatings open;
    private final BusinessClock clock;

    RecordFormalCheck(OpenRatings open, BusinessClock clock) {
        this.open = open;
        this.clock = clock;
    }

    /** Answers whether the cut-off has passed. */
    @Transactional(readOnly = true)
    public boolean record(String caseId, Instant cutOff) {
        open.requireTakingScores(caseId);
        return !clock.instant().isBefore(cutOff);
    }
}
