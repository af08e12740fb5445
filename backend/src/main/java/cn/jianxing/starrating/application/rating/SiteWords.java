package cn.jianxing.starrating.application.rating;

import cn.jianxing.audit.AuditTrail;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.Timeline;
import cn.jianxing.engine.CaseLock;
import cn.jianxing.engine.CaseMessages;
import cn.jianxing.organisation.Actor;
import cn.jianxing.shared.Stale;
import cn.jianxing.starrating.domain.Rating;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a site says outside of its tasks: kept in history and audit, then given to the process that may wait for it. */
@Component
class SiteWords {

    private final CaseLock lock;
    private final Cases cases;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final CaseMessages messages;

    SiteWords(CaseLock lock, Cases cases, Timeline timeline, AuditTrail audit, CaseMessages messages) {
        this.lock = lock;
        this.cases = cases;
        this.timeline = timeline;
        this.audit = audit;
        this.messages = messages;
    }

    void say(Actor actor, Rating rating, String audience, String message, String reason) {
        var caseId = rating.caseId();
        var person = actor.person().id();
        lock.lock(caseId);
        cases.addParticipant(caseId, person, audience, true);
        timeline.append(
                new Timeline.Entry(caseId, message, null, null, person, audience, message, null, reason, null, false));
        var content =
                JsonNodeFactory.instance.objectNode().put("message", message).put("reason", reason);
        audit.append(caseId, "rating." + message, person, audience, null, content.toString());
        if (!messages.send(caseId, message, Map.of("reason", reason))) {
            throw new Stale("star-rating.not-waiting");
        }
    }
}
