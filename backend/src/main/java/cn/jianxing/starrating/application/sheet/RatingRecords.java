package cn.jianxing.starrating.application.sheet;

import cn.jianxing.starrating.domain.FactTable;
import cn.jianxing.starrating.domain.Facts;
import cn.jianxing.starrating.domain.Mark;
import cn.jianxing.starrating.domain.Marks;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.RatingResult;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.Score;
import cn.jianxing.starrating.domain.Scores;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A rating's figures: the running ones until its snapshot is taken, then the ones it counts by. */
@Component
class RatingRecords {

    private final Facts facts;
    private final Marks marks;
    private final Scores scores;
    private final Ratings ratings;

    RatingRecords(Facts facts, Marks marks, Scores scores, Ratings ratings) {
        this.facts = facts;
        this.marks = marks;
        this.scores = scores;
        this.ratings = ratings;
    }

    FactTable facts(Rating rating) {
        var taken = facts.frozen(rating.caseId());
        return taken.isEmpty() ? facts.of(rating.year(), rating.unit()) : taken;
    }

    List<Mark> marks(Rating rating) {
        return rating.isAddedUp() ? marks.frozen(rating.caseId()) : List.of();
    }

    List<Score> scores(Rating rating) {
        return scores.of(rating.caseId());
    }

    Optional<RatingResult> result(Rating rating) {
        return ratings.result(rating.caseId());
    }
}
