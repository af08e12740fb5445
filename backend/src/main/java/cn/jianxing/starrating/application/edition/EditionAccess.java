package cn.jianxing.starrating.application.edition;

import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.Forbidden;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who looks at standards, who prepares one, who releases it. */
@Component
class EditionAccess {

    static final String PREPARES = "evaluation_lead";
    static final String RELEASES = "office_director";
    private static final Set<String> LOOK = Set.of(PREPARES, RELEASES, "office_clerk");

    private final CurrentActor actors;

    EditionAccess(CurrentActor actors) {
        this.actors = actors;
    }

    Actor reader() {
        var actor = actors.require();
        return allowed(actor, LOOK.stream().anyMatch(actor::holdsRole));
    }

    Actor preparer() {
        var actor = actors.require();
        return allowed(actor, actor.holdsRole(PREPARES));
    }

    Actor releaser() {
        var actor = actors.require();
        return allowed(actor, actor.holdsRole(RELEASES));
    }

    private static Actor allowed(Actor actor, boolean may) {
        if (!may) {
            throw new Forbidden("star-standard.not-yours");
        }
        return actor;
    }
}
