package cn.jianxing.starrating.application.rating;

import cn.jianxing.starrating.application.OpenRatings;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.StoredSubmissions;
import cn.jianxing.starrating.application.SubmittedRows;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.Rating;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The indicators a site objects to in its statement. */
@Component
public class ContestedIndicators {

    private final OpenRatings open;
    private final StoredSubmissions submissions;

    ContestedIndicators(OpenRatings open, StoredSubmissions submissions) {
        this.open = open;
        this.submissions = submissions;
    }

    public List<Indicator> of(Rating rating) {
        var statement = SubmittedRows.of(submissions.latest(rating.caseId(), RatingFormIds.STATE_ON_RESULT));
        return open.indicators(rating).stream()
                .filter(indicator -> reason(statement, indicator).isPresent())
                .toList();
    }

    /** In the site's words; empty where it does not object. */
    public Optional<String> reason(Rating rating, Indicator indicator) {
        return reason(SubmittedRows.of(submissions.latest(rating.caseId(), RatingFormIds.STATE_ON_RESULT)), indicator);
    }

    private static Optional<String> reason(SubmittedRows statement, Indicator indicator) {
        return statement
                .text(indicator.code(), "verdict")
                .filter("dispute"::equals)
                .flatMap(said -> statement.text(indicator.code(), "comment"));
    }
}
