package cn.jianxing.starrating.application;

import cn.jianxing.starrating.domain.Ratings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The application ends; its outcome is the state in which the case ended. */
@Service
public class CloseRating {

    private final OpenRatings open;
    private final Ratings ratings;

    CloseRating(OpenRatings open, Ratings ratings) {
        this.open = open;
        this.ratings = ratings;
    }

    @Transactional
    public void close(String caseId, String outcome) {
        ratings.update(open.require(caseId).close(outcome));
    }
}
