package cn.jianxing.starrating.application.campaign;

import cn.jianxing.engine.Decisions.Outcome;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.Quota;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the tables a campaign was frozen with say about a star and about the places of a level. */
@Component
public class StarDecision {

    private final FrozenTables tables;

    StarDecision(FrozenTables tables) {
        this.tables = tables;
    }

    public Outcome star(Campaign campaign, Figures figures) {
        return star(campaign, figures.variables());
    }

    /** Whatever a vetoed site has reached, it is not looked at. */
    public Outcome vetoed(Campaign campaign) {
        Map<String, Object> variables = new LinkedHashMap<>(Figures.NONE.variables());
        variables.put("veto", true);
        return star(campaign, variables);
    }

    private Outcome star(Campaign campaign, Map<String, Object> variables) {
        return tables.decide(campaign, FrozenTables.LEVEL, variables)
                .orElseThrow(() -> new Refused("star-campaign.no-row", Map.of("decision", FrozenTables.LEVEL)));
    }

    /** @param totals of the ranked sites, best first; a level without a row has no places */
    public Quota quota(Campaign campaign, Level level, List<BigDecimal> totals) {
        Map<String, Object> figures = Map.of("level", level.id(), "candidates", totals.size());
        Optional<Outcome> places = tables.decide(campaign, FrozenTables.QUOTA, figures);
        return Quota.of(
                campaign.caseId(),
                level,
                places.map(outcome -> outcome.number("placesForFive")).orElse(0),
                places.map(outcome -> outcome.number("placesForFour")).orElse(0),
                totals);
    }

    /** The definition of the star table the campaign keeps. */
    public String definition(Campaign campaign) {
        return tables.definition(campaign, FrozenTables.LEVEL);
    }

    /** What the star table reads. */
    public record Figures(
            BigDecimal total,
            BigDecimal lowestRatio,
            int seriousFindings,
            int place,
            int placesForFive,
            int placesForFour) {

        private static final Figures NONE = new Figures(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0, 0);

        public static Figures of(
                BigDecimal total, BigDecimal lowestRatio, int seriousFindings, int place, Quota quota) {
            return new Figures(
                    total, lowestRatio, seriousFindings, place, quota.placesForFive(), quota.placesForFour());
        }

        private Map<String, Object> variables() {
            Map<String, Object> variables = new LinkedHashMap<>();
            variables.put("veto", false);
            variables.put("total", total.doubleValue());
            variables.put("lowestRatio", lowestRatio.doubleValue());
            variables.put("seriousFindings", seriousFindings);
            variables.put("place", place);
            variables.put("placesForFive", placesForFive);
            variables.put("placesForFour", placesForFour);
            return variables;
        }
    }
}
