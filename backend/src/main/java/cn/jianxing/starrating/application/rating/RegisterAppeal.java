package cn.jianxing.starrating.application.rating;

import cn.jianxing.calendar.Limits;
import cn.jianxing.organisation.Routing;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.starrating.application.OpenRatings;
import cn.jianxing.starrating.domain.campaign.FollowUp;
import cn.jianxing.starrating.domain.campaign.FollowUps;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A site appeals against not being recommended: its appeal (P03) is left to the office in the follow-up register. */
@Service
public class RegisterAppeal {

    private final OpenRatings open;
    private final FollowUps followUps;
    private final Routing routing;
    private final Limits limits;
    private final BusinessClock clock;

    RegisterAppeal(OpenRatings open, FollowUps followUps, Routing routing, Limits limits, BusinessClock clock) {
        this.open = open;
        this.followUps = followUps;
        this.routing = routing;
        this.limits = limits;
        this.clock = clock;
    }

    @Transactional
    public void register(String caseId, String reason) {
        var rating = open.require(caseId);
        var detail =
                JsonNodeFactory.instance.objectNode().put("year", rating.year()).put("reason", reason);
        followUps.add(new FollowUp(
                Ids.next(),
                caseId,
                FollowUp.Kind.APPEAL,
                rating.unit(),
                routing.above(rating.unit(), "county", "office_clerk"),
                LocalDate.ofInstant(limits.due("star-rating.appeal"), BusinessClock.ZONE),
                null,
                detail.toString(),
                FollowUp.State.OPEN,
                clock.instant()));
    }
}
