package cn.jianxing.starrating.application.site;

import cn.jianxing.cases.Cases;
import cn.jianxing.organisation.Actor;
import cn.jianxing.starrating.application.board.Reviewers;
import cn.jianxing.starrating.domain.CategoryScore;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.SiteView;
import cn.jianxing.starrating.domain.SiteView.CategorySum;
import cn.jianxing.starrating.domain.SiteView.Evaluated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The newest evaluation of a site that the reader may see: like the sheet, once everything is added up and only for
 * those who may see the case. What the others of its level reached is told after publication, before that to reviewers.
 */
@Component
class ReadProfile {

    private final SiteView view;
    private final Ratings ratings;
    private final Cases cases;
    private final Places places;

    ReadProfile(SiteView view, Ratings ratings, Cases cases, Places places) {
        this.view = view;
        this.ratings = ratings;
        this.cases = cases;
        this.places = places;
    }

    /** Whether there is an evaluation at all that everybody knows of. */
    boolean published(String unit) {
        return view.evaluated(unit).stream().anyMatch(Evaluated::published);
    }

    Optional<Profile> newest(Actor actor, String unit) {
        var all = view.evaluated(unit);
        var numbers = cases.visible(actor, all.stream().map(Evaluated::caseId).toList());
        for (var one : all) {
            var number = numbers.get(one.caseId());
            if (number != null) {
                return ratings.byCase(one.caseId()).map(rating -> profile(actor, rating, one, number));
            }
        }
        return Optional.empty();
    }

    private Profile profile(Actor actor, Rating rating, Evaluated which, String caseNo) {
        var sums = known(actor, rating, which);
        var average = sums.stream()
                .map(CategorySum::score)
                .collect(Collectors.toUnmodifiableMap(CategoryScore::letter, CategoryScore::ratio));
        return new Profile(
                caseNo,
                rating.year(),
                which.published(),
                which.published() ? rating.star() : null,
                Objects.requireNonNull(rating.totals()),
                which.published() ? places.of(rating.caseId()) : null,
                sums.stream().mapToInt(CategorySum::sites).max().orElse(0),
                axes(rating, average));
    }

    private List<CategorySum> known(Actor actor, Rating rating, Evaluated which) {
        return which.published() || Reviewers.include(actor)
                ? view.sums(rating.level(), rating.year(), which.published())
                : List.of();
    }

    private List<Profile.Axis> axes(Rating rating, Map<String, BigDecimal> average) {
        return ratings.result(rating.caseId()).stream()
                .flatMap(result -> result.categories().stream())
                .map(score -> new Profile.Axis(score, average.get(score.letter())))
                .toList();
    }
}
