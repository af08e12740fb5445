package cn.jianxing.starrating.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.Stale;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.Standards;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.Campaigns;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A site's rating begins: one per site and year, at the level of the site, by the calendar of its campaign. */
@Service
public class OpenRating {

    private final Cases cases;
    private final Organisation organisation;
    private final Standards standards;
    private final Ratings ratings;
    private final Campaigns campaigns;
    private final RatingPosts posts;

    OpenRating(
            Cases cases,
            Organisation organisation,
            Standards standards,
            Ratings ratings,
            Campaigns campaigns,
            RatingPosts posts) {
        this.cases = cases;
        this.organisation = organisation;
        this.standards = standards;
        this.ratings = ratings;
        this.campaigns = campaigns;
        this.posts = posts;
    }

    /**
     * @param campaignId case of the campaign that started it; null outside of one
     * @param year the year that is rated
     */
    @Transactional
    public Opening open(String caseId, @Nullable String campaignId, int year) {
        var file = cases.byId(caseId).orElseThrow(() -> new NotFound("case.not-found"));
        var unit = organisation.unit(file.subjectUnit()).orElseThrow(() -> new NotFound("unit.not-found"));
        var level = Level.ofUnitKind(unit.kind())
                .filter(found -> found != Level.CENTRE)
                .orElseThrow(() -> new Refused("star-rating.not-a-site"));
        var edition =
                standards.newest(year).orElseThrow(() -> new Refused("star-rating.no-standard", Map.of("year", year)));
        var version = Optional.ofNullable(campaignId)
                .flatMap(campaigns::byCase)
                .map(Campaign::standardVersion)
                .orElse(edition);
        var opened = ratings.add(Rating.open(caseId, unit.code(), level, year, version, file.startedAt()));
        if (!opened) {
            throw new Stale("star-rating.already-applied", Map.of("unit", unit.title(), "year", year));
        }
        return new Opening(level, posts.of(unit.code(), level), calendar(campaignId, file.startedAt()));
    }

    /** Outside of a campaign nothing is waited for. */
    private Calendar calendar(@Nullable String campaignId, Instant openedAt) {
        return Optional.ofNullable(campaignId)
                .flatMap(campaigns::byCase)
                .map(campaign -> new Calendar(campaign.windowOpensAt(), campaign.cutOffAt()))
                .orElse(new Calendar(openedAt, openedAt));
    }

    /** What the process of a rating has to know from the start. */
    public record Opening(Level level, RatingPosts.Posts posts, Calendar calendar) {}

    /** @param cutOffAt facts count up to here */
    public record Calendar(Instant windowOpensAt, Instant cutOffAt) {}
}
