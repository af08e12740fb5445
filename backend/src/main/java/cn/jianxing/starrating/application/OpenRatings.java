package cn.jianxing.starrating.application;

import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Stale;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.Standard;
import cn.jianxing.starrating.domain.Standards;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds ratings and the edition of the standard each of them keeps. */
@Component
public class OpenRatings {

    private final Ratings ratings;
    private final Standards standards;

    OpenRatings(Ratings ratings, Standards standards) {
        this.ratings = ratings;
        this.standards = standards;
    }

    public Rating require(String caseId) {
        return ratings.byCase(caseId).orElseThrow(() -> new NotFound("star-rating.not-found"));
    }

    /** A rating that still takes scores; later ones would not be in the sum. */
    public Rating requireTakingScores(String caseId) {
        var rating = require(caseId);
        if (!rating.takesScores()) {
            throw new Stale("star-rating.already-added-up");
        }
        return rating;
    }

    public Standard standard(Rating rating) {
        return standards.standard(rating.year(), rating.level(), rating.standardVersion());
    }

    public List<Indicator> indicators(Rating rating) {
        return standards.indicators(rating.year(), rating.level(), rating.standardVersion());
    }
}
