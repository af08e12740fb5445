package cn.jianxing.starrating.domain.campaign;

import cn.jianxing.starrating.domain.Level;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The places of a campaign's sites, level by level: by total; where totals are equal the more satisfied people come
 * first, then more orders, fewer inspection penalties, the earlier application. Vetoed, withdrawn and removed sites
 * have no place.
 */
public final class Ranking {

    private static final Set<CampaignSite.State> RANKED =
            Set.of(CampaignSite.State.SCORED, CampaignSite.State.RATED, CampaignSite.State.NOT_RATED);

    private static final Comparator<CampaignSite> BEST_FIRST = Comparator.comparing(
                    Ranking::total, Comparator.reverseOrder())
            .thenComparing(figure(CampaignSite::satisfaction), Comparator.reverseOrder())
            .thenComparing(figure(CampaignSite::orders), Comparator.reverseOrder())
            .thenComparing(figure(CampaignSite::penalty))
            .thenComparing(site -> Objects.requireNonNullElse(site.submittedAt(), Instant.MAX))
            .thenComparing(CampaignSite::unit);

    private final Map<String, Integer> places;

    private Ranking(Map<String, Integer> places) {
        this.places = Map.copyOf(places);
    }

    public static Ranking of(Collection<CampaignSite> sites) {
        var places = new HashMap<String, Integer>();
        for (var level : Level.values()) {
            var place = 0;
            for (var site : inOrder(sites, level)) {
                places.put(site.unit(), ++place);
            }
        }
        return new Ranking(places);
    }

    /** Best first; only those that have a place. */
    public static List<CampaignSite> inOrder(Collection<CampaignSite> sites, Level level) {
        return sites.stream()
                .filter(site -> site.level() == level && site.total() != null && RANKED.contains(site.state()))
                .sorted(BEST_FIRST)
                .toList();
    }

    public Optional<Integer> place(String unit) {
        return Optional.ofNullable(places.get(unit));
    }

    private static BigDecimal total(CampaignSite site) {
        return Objects.requireNonNull(site.total());
    }

    private static Function<CampaignSite, BigDecimal> figure(Function<CampaignSite, @Nullable BigDecimal> of) {
        return site -> Objects.requireNonNullElse(of.apply(site), BigDecimal.ZERO);
    }
}
