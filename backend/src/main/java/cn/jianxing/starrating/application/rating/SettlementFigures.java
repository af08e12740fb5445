package cn.jianxing.starrating.application.rating;

import cn.jianxing.cases.Submission;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.StoredSubmissions;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.Settlement;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures by which a campaign ranks a site. */
@Component
class SettlementFigures {

    /** First and second tie-break (star-standard 7.2), by the end of the indicator's code. */
    private static final String SATISFACTION = "-H3";

    private static final String ORDERS = "-D2";

    private final Ratings ratings;
    private final StoredSubmissions submissions;

    SettlementFigures(Ratings ratings, StoredSubmissions submissions) {
        this.ratings = ratings;
        this.submissions = submissions;
    }

    Settlement of(Rating rating) {
        var totals = Objects.requireNonNull(rating.totals());
        return new Settlement(
                CampaignSite.State.SCORED,
                totals.total(),
                totals.lowestRatio(),
                totals.seriousFindings(),
                points(rating, SATISFACTION),
                points(rating, ORDERS),
                totals.penalty(),
                submissions
                        .latest(rating.caseId(), RatingFormIds.SELF_ASSESS)
                        .map(Submission::at)
                        .orElse(null));
    }

    private @Nullable BigDecimal points(Rating rating, String indicator) {
        return ratings.result(rating.caseId()).stream()
                .flatMap(result -> result.lines().entrySet().stream())
                .filter(line -> line.getKey().endsWith(indicator))
                .map(line -> line.getValue().counted())
                .findFirst()
                .orElse(null);
    }
}
