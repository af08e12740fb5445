package cn.jianxing.starrating.web;

import cn.jianxing.starrating.application.sheet.RatingView;
import cn.jianxing.starrating.application.sheet.ReadSheet;
import cn.jianxing.starrating.domain.CategoryScore;
import cn.jianxing.starrating.domain.Mark;
import cn.jianxing.starrating.domain.RatingTotals;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/star-ratings/{caseNo}")
@Tag(name = "star-ratings", description = "星级评估")
class RatingSheetController {

    private final ReadSheet sheets;

    RatingSheetController(ReadSheet sheets) {
        this.sheets = sheets;
    }

    /** @param sealed reviewers' scores are not shown before everything is added up */
    record SheetView(
            int year,
            String level,
            boolean sealed,
            @Nullable Integer declaredStar,
            @Nullable Integer star,
            @Nullable RatingTotals totals,
            BigDecimal autoTotal,
            BigDecimal selfTotal,
            boolean selfFarOff,
            List<Category> categories,
            List<Mark> marks,
            ObjectNode indicators) {}

    record Category(String letter, String id, String title, BigDecimal points, BigDecimal maximum, BigDecimal ratio) {

        static Category of(CategoryScore score) {
            return new Category(
                    score.letter(), score.id(), score.title(), score.points(), score.maximum(), score.ratio());
        }
    }

    @GetMapping("/sheet")
    @Operation(summary = "Evaluation sheet: every indicator with rule, facts and their source, categories, totals")
    SheetView sheet(@PathVariable String caseNo) {
        var sheet = sheets.sheet(caseNo);
        var view = sheet.view();
        var rating = view.rating();
        var self = view.sum(view::self);
        return new SheetView(
                rating.year(),
                rating.level().id(),
                !rating.isAddedUp(),
                rating.declaredStar(),
                rating.star(),
                rating.totals(),
                view.sum(view::automatic),
                self,
                farOff(self, view),
                view.result().stream()
                        .flatMap(result -> result.categories().stream())
                        .map(Category::of)
                        .toList(),
                view.marks(),
                sheet.table());
    }

    private static boolean farOff(BigDecimal self, RatingView view) {
        var totals = view.rating().totals();
        return totals != null
                && self.subtract(totals.base()).abs().compareTo(view.standard().honestyGap()) > 0;
    }
}
