package cn.jianxing.starrating.application.rating;

import cn.jianxing.cases.Submission;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.application.OpenRatings;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.StoredSubmissions;
import cn.jianxing.starrating.domain.Plaques;
import cn.jianxing.starrating.domain.Ratings;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A confirmed plaque enters the register, with where and when it was put up. */
@Service
public class RecordPlaque {

    private final OpenRatings open;
    private final Ratings ratings;
    private final StoredSubmissions submissions;
    private final Plaques plaques;
    private final BusinessClock clock;

    RecordPlaque(
            OpenRatings open, Ratings ratings, StoredSubmissions submissions, Plaques plaques, BusinessClock clock) {
        this.open = open;
        this.ratings = ratings;
        this.submissions = submissions;
        this.plaques = plaques;
        this.clock = clock;
    }

    @Transactional
    public void record(String caseId, String submissionId, int star) {
        var rating = open.require(caseId);
        ratings.update(rating.award(star));
        var confirmation = submissions.ofForm(caseId, submissionId, RatingFormIds.PLAQUE_CONFIRM);
        var put = submissions
                .latest(caseId, RatingFormIds.PLAQUE)
                .orElseThrow(() -> new NotFound("submission.not-found"));
        var added = plaques.add(new Plaques.Plaque(
                caseId,
                rating.unit(),
                rating.year(),
                put.data().path("plaqueNo").asText(),
                LocalDate.parse(put.data().path("installedOn").asText()),
                degrees(put, "latitude"),
                degrees(put, "longitude"),
                put.id(),
                confirmation.personId(),
                clock.instant()));
        if (!added) {
            throw new Refused("star-rating.plaque-number-taken");
        }
    }

    private static @Nullable BigDecimal degrees(Submission put, String key) {
        var value = put.data().path(key);
        return value.isNumber() ? value.decimalValue() : null;
    }
}
