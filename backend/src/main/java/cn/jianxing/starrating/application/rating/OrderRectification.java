package cn.jianxing.starrating.application.rating;

import cn.jianxing.calendar.Limits;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.starrating.application.OpenRatings;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.StoredSubmissions;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.campaign.FollowUp;
import cn.jianxing.starrating.domain.campaign.FollowUps;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A site without a star has to put things right: the order (P05) is left in the follow-up register. */
@Service
public class OrderRectification {

    private final OpenRatings open;
    private final Ratings ratings;
    private final StoredSubmissions submissions;
    private final FollowUps followUps;
    private final Limits limits;
    private final BusinessClock clock;

    OrderRectification(
            OpenRatings open,
            Ratings ratings,
            StoredSubmissions submissions,
            FollowUps followUps,
            Limits limits,
            BusinessClock clock) {
        this.open = open;
        this.ratings = ratings;
        this.submissions = submissions;
        this.followUps = followUps;
        this.limits = limits;
        this.clock = clock;
    }

    @Transactional
    public void order(String caseId, String submissionId) {
        var rating = open.require(caseId);
        ratings.update(rating.award(0));
        var interview = submissions.ofForm(caseId, submissionId, RatingFormIds.INTERVIEW);
        var detail = JsonNodeFactory.instance
                .objectNode()
                .put("year", rating.year())
                .put("requirements", interview.data().path("requirements").asText())
                .put("submission", interview.id());
        followUps.add(new FollowUp(
                Ids.next(),
                caseId,
                FollowUp.Kind.RECTIFICATION,
                rating.unit(),
                Objects.requireNonNull(interview.audience()),
                LocalDate.ofInstant(limits.due("star-rating.rectification"), BusinessClock.ZONE),
                null,
                detail.toString(),
                FollowUp.State.OPEN,
                clock.instant()));
    }
}
