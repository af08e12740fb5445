package cn.jianxing.starrating.application;

import cn.jianxing.organisation.Routing;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Rating;
import org.springframework.stereotype.Component;

/** Who acts for a site: a station by its own people, an institute by its secretary and head. */
@Component
public class RatingPosts {

    private final Routing routing;

    RatingPosts(Routing routing) {
        this.routing = routing;
    }

    public Posts of(String unit, Level level) {
        return level == Level.STATION
                ? new Posts(
                        routing.of(unit, "practice_worker"),
                        routing.of(unit, "station_head"),
                        routing.above(unit, "town", "institute_secretary"),
                        routing.above(unit, "town", "institute_head"))
                : new Posts(
                        routing.of(unit, "institute_secretary"),
                        routing.of(unit, "institute_head"),
                        routing.above(unit, "county", "office_clerk"),
                        routing.above(unit, "county", "office_director"));
    }

    /** Audience that signs for the site and speaks for it. */
    public String signer(Rating rating) {
        return of(rating.unit(), rating.level()).signer();
    }

    /** The lead of the county's evaluation group. */
    public String evaluationLead(Rating rating) {
        return routing.above(rating.unit(), "county", "evaluation_lead");
    }

    /**
     * Audiences.
     *
     * @param drafter fills in, and puts up the plaque
     * @param signer signs and states on the result
     * @param plaqueConfirmer looks at the plaque
     * @param interviewer talks to a site without a star
     */
    public record Posts(String drafter, String signer, String plaqueConfirmer, String interviewer) {}
}
