package cn.jianxing.starrating.domain.campaign;

import cn.jianxing.starrating.domain.Level;
import java.math.BigDecimal;
import java.time.Instant;

/** Sites of a campaign as tests need them: scored, with the figures that decide places. */
public record ScoredSites(
        String unit,
        Level level,
        String total,
        String lowestRatio,
        int seriousFindings,
        String satisfaction,
        String orders,
        String penalty,
        int submittedDay,
        CampaignSite.State state) {

    public static ScoredSites station(String unit, String total) {
        return new ScoredSites(unit, Level.STATION, total, "1", 0, "3", "4", "0", 1, CampaignSite.State.SCORED);
    }

    public ScoredSites level(Level other) {
        return new ScoredSites(
                unit, other, total, lowestRatio, seriousFindings, satisfaction, orders, penalty, submittedDay, state);
    }

    public ScoredSites figures(String satisfied, String ordered, String penalised, int day) {
        return new ScoredSites(
                unit, level, total, lowestRatio, seriousFindings, satisfied, ordered, penalised, day, state);
    }

    public ScoredSites state(CampaignSite.State other) {
        return new ScoredSites(
                unit, level, total, lowestRatio, seriousFindings, satisfaction, orders, penalty, submittedDay, other);
    }

    public CampaignSite site() {
        return new CampaignSite(
                "campaign",
                unit,
                level,
                CampaignSite.Origin.NOMINATED,
                1,
                null,
                "rating-" + unit,
                state,
                new BigDecimal(total),
                new BigDecimal(lowestRatio),
                seriousFindings,
                new BigDecimal(satisfaction),
                new BigDecimal(orders),
                new BigDecimal(penalty),
                Instant.parse("2026-09-%02dT01:00:00Z".formatted(submittedDay)),
                null,
                null,
                null,
                Instant.parse("2026-10-20T01:00:00Z"),
                null,
                0);
    }
}
