package cn.jianxing.starrating.application.rating;

import cn.jianxing.starrating.application.GivenParts;
import cn.jianxing.starrating.application.OpenRatings;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.Method;
import cn.jianxing.starrating.domain.OnSiteScores;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.Score;
import cn.jianxing.starrating.domain.Scores;
import cn.jianxing.starrating.domain.Standard;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Indicators whose experts are too far apart for a mean. */
@Service
public class FindSpreads {

    private final OpenRatings open;
    private final Scores scores;

    FindSpreads(OpenRatings open, Scores scores) {
        this.open = open;
        this.scores = scores;
    }

    @Transactional(readOnly = true)
    public boolean any(String caseId) {
        return !of(open.require(caseId)).isEmpty();
    }

    public List<Indicator> of(Rating rating) {
        var given = scores.of(rating.caseId());
        var standard = open.standard(rating);
        return open.indicators(rating).stream()
                .filter(indicator -> indicator.has(Method.O))
                .filter(indicator -> tooFar(indicator, standard, given))
                .toList();
    }

    private static boolean tooFar(Indicator indicator, Standard standard, List<Score> given) {
        var values = GivenParts.values(indicator, Score.Part.O, given);
        return !values.isEmpty() && new OnSiteScores(values).needArbitration(indicator, standard);
    }
}
