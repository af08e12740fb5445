package cn.jianxing.starrating.application.trace;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.application.sheet.RatingView;
import cn.jianxing.starrating.application.sheet.ReadRating;
import cn.jianxing.starrating.domain.RatingSheet;
import cn.jianxing.starrating.domain.expert.ExpertDraw;
import cn.jianxing.starrating.domain.expert.ExpertDraws;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that led to a star, for whoever may see the case. */
@Service
public class TraceStar {

    private final CurrentActor actors;
    private final Cases cases;
    private final ReadRating ratings;
    private final Recalculation recalculation;
    private final StandingOf standing;
    private final ExpertDraws draws;

    TraceStar(
            CurrentActor actors,
            Cases cases,
            ReadRating ratings,
            Recalculation recalculation,
            StandingOf standing,
            ExpertDraws draws) {
        this.actors = actors;
        this.cases = cases;
        this.ratings = ratings;
        this.recalculation = recalculation;
        this.standing = standing;
        this.draws = draws;
    }

    @Transactional(readOnly = true)
    public Trace trace(String caseNo) {
        var actor = actors.require();
        var file = cases.byNo(caseNo)
                .filter(found -> cases.maySee(actor, found.id()))
                .orElseThrow(() -> new NotFound("case.not-found"));
        var view = ratings.of(file.id());
        if (!view.rating().isAddedUp()) {
            throw new Refused("star-rating.no-result-yet");
        }
        return new Trace(file, view, again(view), standing.rating(file.id()), draws.of(file.id()));
    }

    private @Nullable RatingSheet again(RatingView view) {
        try {
            return recalculation.sheet(view.rating());
        } catch (IllegalArgumentException somethingIsMissing) {
            return null;
        }
    }

    /** @param again the sheet added up anew; null if something it needs is missing now */
    public record Trace(
            CaseFile file,
            RatingView view,
            @Nullable RatingSheet again,
            Optional<Standing> standing,
            List<ExpertDraw> draws) {}
}
