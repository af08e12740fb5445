package cn.jianxing.publicity.application;

import cn.jianxing.calendar.Limits;
import cn.jianxing.publicity.domain.Objection;
import cn.jianxing.publicity.domain.Objections;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A decision on a named objection may be reviewed once; the decision on a review is the last one. */
@Service
public class OfferReview {

    private final Objections objections;
    private final Limits limits;

    OfferReview(Objections objections, Limits limits) {
        this.objections = objections;
        this.limits = limits;
    }

    /** Answers until when a review may be asked for; empty when it cannot. */
    @Transactional
    public Optional<Instant> offer(String objectionId) {
        Objection decided = objections.byId(objectionId).orElseThrow();
        if (!decided.realName() || decided.reviewOf() != null) {
            return Optional.empty();
        }
        Instant until = limits.due("objection-handling.review");
        objections.offerReview(objectionId, until);
        return Optional.of(until);
    }
}
