package cn.jianxing.publicity.application;

import cn.jianxing.engine.CaseLock;
import cn.jianxing.engine.CaseMessages;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.publicity.domain.Objection;
import cn.jianxing.publicity.domain.Objections;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.RetryOnConflict;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A named objector who does not accept the decision asks for one review at the next level; a clerk enters it (CS4). */
@Service
public class AskForReview {

    private static final String ASKED = "review-asked";

    private final CurrentActor currentActor;
    private final Objections objections;
    private final CaseLock lock;
    private final CaseMessages messages;
    private final BusinessClock clock;

    AskForReview(
            CurrentActor currentActor,
            Objections objections,
            CaseLock lock,
            CaseMessages messages,
            BusinessClock clock) {
        this.currentActor = currentActor;
        this.objections = objections;
        this.lock = lock;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Answers the id of the review, which is an objection of its own.
     *
     * @param facts why the decision is not accepted
     */
    @RetryOnConflict
    @Transactional
    public String ask(String noticeId, String objectionId, String facts) {
        Actor actor = currentActor.require();
        ObjectionClerks.require(actor);
        RaiseObjection.Raised.requireFacts(facts);
        lock.lock(known(noticeId, objectionId).caseId());
        Objection decided = known(noticeId, objectionId);
        if (objections.reviewOf(objectionId).isPresent()) {
            throw new Refused("publicity.reviewed-once");
        }
        if (!decided.offersReview(clock.instant())) {
            throw new Refused("publicity.no-review");
        }
        Objection review = review(decided, facts, actor.person().id(), clock.instant());
        objections.add(review);
        boolean awaited = messages.sendWhere(
                decided.caseId(), ASKED, Map.of("objectionId", objectionId), Map.of("reviewId", review.id()));
        if (!awaited) {
            throw new Refused("publicity.no-review");
        }
        return review.id();
    }

    private Objection known(String noticeId, String objectionId) {
        return objections
                .byId(objectionId)
                .filter(found -> found.noticeId().equals(noticeId))
                .orElseThrow(() -> new NotFound("publicity.no-such-objection"));
    }

    private static Objection review(Objection decided, String facts, String clerk, Instant now) {
        return new Objection(
                Ids.next(),
                decided.noticeId(),
                decided.caseId(),
                decided.rowKey(),
                decided.objectorName(),
                decided.objectorContact(),
                true,
                facts,
                Objection.State.RECEIVED,
                clerk,
                now,
                false,
                null,
                null,
                null,
                decided.id(),
                null);
    }
}
