package cn.jianxing.starrating.web;

import cn.jianxing.cases.UnitRef;
import cn.jianxing.starrating.application.board.ReadResults;
import cn.jianxing.starrating.domain.campaign.Quota;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "campaigns", description = "年度星级评估")
class CampaignResultsController {

    private final ReadResults results;

    CampaignResultsController(ReadResults results) {
        this.results = results;
    }

    record ResultsView(String caseNo, int year, String state, List<LevelView> levels, List<ResultLine> unranked) {}

    record LevelView(String level, @Nullable Places quota, List<ResultLine> lines) {}

    record Places(
            int candidates,
            int placesForFive,
            int placesForFour,
            @Nullable BigDecimal cutOffForFive,
            @Nullable BigDecimal cutOffForFour) {

        static Places of(Quota quota) {
            return new Places(
                    quota.candidates(),
                    quota.placesForFive(),
                    quota.placesForFour(),
                    quota.cutOffForFive(),
                    quota.cutOffForFour());
        }
    }

    /** @param starReason why the star differs from what the tables gave */
    record ResultLine(
            UnitRef unit,
            UnitRef town,
            String state,
            @Nullable Integer place,
            @Nullable BigDecimal total,
            @Nullable String lowestCategory,
            @Nullable BigDecimal lowestRatio,
            @Nullable Integer star,
            @Nullable String starReason) {

        static ResultLine of(ReadResults.Line line) {
            var site = line.site();
            return new ResultLine(
                    line.unit(),
                    line.town(),
                    site.state().name().toLowerCase(Locale.ROOT),
                    site.place(),
                    site.total(),
                    line.lowest(),
                    site.lowestRatio(),
                    site.star(),
                    site.starReason());
        }
    }

    @GetMapping("/api/campaigns/{caseNo}/results")
    @Operation(summary = "Places, totals, stars and what the review changed; sealed from the sites")
    ResultsView results(@PathVariable String caseNo) {
        var found = results.results(caseNo);
        return new ResultsView(
                found.caseNo(),
                found.campaign().year(),
                found.campaign().state().name().toLowerCase(Locale.ROOT),
                found.levels().stream()
                        .map(ranked -> new LevelView(
                                ranked.level().id(),
                                ranked.quota().map(Places::of).orElse(null),
                                ranked.lines().stream().map(ResultLine::of).toList()))
                        .toList(),
                found.unranked().stream().map(ResultLine::of).toList());
    }
}
