package cn.jianxing.starrating.application.rating;

import cn.jianxing.cases.Cases;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.RetryOnConflict;
import cn.jianxing.shared.Stale;
import cn.jianxing.starrating.application.OpenRatings;
import cn.jianxing.starrating.application.RatingPosts;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.Snapshots;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A site takes its application back, or appeals against not being recommended. */
@Service
public class SpeakForSite {

    private static final String WITHDRAW = "withdraw";
    private static final String APPEAL = "appeal";
    private static final int SHORTEST = 5;
    private static final int LONGEST = 500;

    private final CurrentActor currentActor;
    private final Cases cases;
    private final OpenRatings open;
    private final Snapshots snapshots;
    private final RatingPosts posts;
    private final SiteWords words;

    SpeakForSite(
            CurrentActor currentActor,
            Cases cases,
            OpenRatings open,
            Snapshots snapshots,
            RatingPosts posts,
            SiteWords words) {
        this.currentActor = currentActor;
        this.cases = cases;
        this.open = open;
        this.snapshots = snapshots;
        this.posts = posts;
        this.words = words;
    }

    /** Until the facts are taken (step 5); afterwards the county goes on. */
    @RetryOnConflict
    @Transactional
    public void withdraw(String caseNo, @Nullable String said) {
        var reason = words(said);
        var spoken = require(caseNo);
        if (!snapshots.of(spoken.rating().caseId()).isEmpty()) {
            throw new Stale("star-rating.too-late-to-withdraw");
        }
        words.say(spoken.actor(), spoken.rating(), spoken.audience(), WITHDRAW, reason);
    }

    @RetryOnConflict
    @Transactional
    public void appeal(String caseNo, @Nullable String said) {
        var reason = words(said);
        var spoken = require(caseNo);
        words.say(spoken.actor(), spoken.rating(), spoken.audience(), APPEAL, reason);
    }

    private static String words(@Nullable String said) {
        var reason = said == null ? "" : said.strip();
        var length = reason.codePointCount(0, reason.length());
        if (length < SHORTEST) {
            throw new Refused(
                    "form.invalid", List.of(new FieldError("reason", "form.too-short", Map.of("min", SHORTEST))));
        }
        if (length > LONGEST) {
            throw new Refused(
                    "form.invalid", List.of(new FieldError("reason", "form.too-long", Map.of("max", LONGEST))));
        }
        return reason;
    }

    private Spoken require(String caseNo) {
        var actor = currentActor.require();
        var file = cases.byNo(caseNo)
                .filter(found -> cases.maySee(actor, found.id()))
                .orElseThrow(() -> new NotFound("case.not-found"));
        var rating = open.require(file.id());
        var signer = posts.signer(rating);
        if (!actor.audiences().contains(signer)) {
            throw new Forbidden("star-rating.not-the-signer");
        }
        if (file.endedAt() != null) {
            throw new Stale("case.ended");
        }
        return new Spoken(actor, rating, signer);
    }

    private record Spoken(Actor actor, Rating rating, String audience) {}
}
