package cn.jianxing.starrating.application.trace;

import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.RatingResult;
import cn.jianxing.starrating.domain.RatingSheet;
import cn.jianxing.starrating.domain.RatingTotals;
import cn.jianxing.starrating.domain.Ratings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares a rating's kept sheet with the one that its facts, scores and marks give. */
@Component
class SheetCheck {

    private final Recalculation recalculation;
    private final Ratings ratings;

    SheetCheck(Recalculation recalculation, Ratings ratings) {
        this.recalculation = recalculation;
        this.ratings = ratings;
    }

    /** The sheet computed again; empty if it cannot be. */
    Optional<RatingSheet> check(String site, Rating rating, Findings findings) {
        try {
            var sheet = recalculation.sheet(rating);
            compare(site, rating, sheet, findings);
            return Optional.of(sheet);
        } catch (IllegalArgumentException missing) {
            findings.missing(site, "计分表", String.valueOf(missing.getMessage()));
            return Optional.empty();
        }
    }

    private void compare(String site, Rating rating, RatingSheet sheet, Findings findings) {
        var kept = ratings.result(rating.caseId()).orElseGet(() -> new RatingResult(Map.of(), List.of()));
        for (var score : sheet.indicators()) {
            var line = kept.lines().get(score.indicator().code());
            findings.compare(site, score.indicator().code(), line == null ? null : line.counted(), score.counted());
        }
        for (var category : sheet.categories()) {
            var points = kept.categories().stream()
                    .filter(one -> one.letter().equals(category.letter()))
                    .map(one -> one.points())
                    .findFirst()
                    .orElse(null);
            findings.compare(site, "分类" + category.letter(), points, category.points());
        }
        var totals = rating.totals();
        if (totals == null) {
            findings.missing(site, "总分", "没有汇总");
        } else {
            compare(site, totals, sheet.totals(), findings);
        }
    }

    private static void compare(String site, RatingTotals kept, RatingTotals again, Findings findings) {
        findings.compare(site, "基础分", kept.base(), again.base());
        findings.compare(site, "加分", kept.bonus(), again.bonus());
        findings.compare(site, "扣分", kept.penalty(), again.penalty());
        findings.compare(site, "总分", kept.total(), again.total());
        findings.compare(site, "最低一类", kept.lowestCategory(), again.lowestCategory());
        findings.compare(site, "最低得分率", Objects.requireNonNull(kept.lowestRatio()), again.lowestRatio());
        findings.compare(site, "较重问题", kept.seriousFindings(), again.seriousFindings());
    }
}
