package cn.jianxing.starrating.application.board;

import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Forbidden;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who looks at a campaign and when, and who may do more than look. */
@Component
class Readers {

    private static final Set<String> REMIND = Set.of("office_director", "office_clerk", "evaluation_lead");

    private final CurrentActor actors;
    private final BusinessClock clock;

    Readers(CurrentActor actors, BusinessClock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    Actor actor() {
        return actors.require();
    }

    Instant now() {
        return clock.instant();
    }

    boolean mayRemind() {
        return REMIND.stream().anyMatch(actors.require()::holdsRole);
    }

    void requireResults() {
        if (!Reviewers.include(actors.require())) {
            throw new Forbidden("star-campaign.not-yours");
        }
    }

    Actor reminder() {
        if (!mayRemind()) {
            throw new Forbidden("star-campaign.not-yours");
        }
        return actors.require();
    }
}
