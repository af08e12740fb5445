package cn.jianxing.starrating.application;

import cn.jianxing.organisation.Routing;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.domain.Indicator;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who reviews for the departments: the leads of the platforms that have indicators in the standard. */
@Service
public class ListReviewers {

    private static final String ROLE = "platform_lead";

    private final OpenRatings open;
    private final Routing routing;
    private final ReviewerPlatform platforms;

    ListReviewers(OpenRatings open, Routing routing, ReviewerPlatform platforms) {
        this.open = open;
        this.routing = routing;
        this.platforms = platforms;
    }

    /** An array list, because it becomes the collection of a multi-instance step. */
    @Transactional(readOnly = true)
    @SuppressWarnings("NonApiType")
    public ArrayList<String> reviewers(String caseId) {
        var rating = open.require(caseId);
        var wanted = open.indicators(rating).stream()
                .map(Indicator::platform)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        var leading = routing.platformUnits(rating.unit()).stream()
                .filter(unit -> unit.platform() != null && wanted.contains(unit.platform()))
                .toList();
        leading.forEach(unit -> wanted.remove(Objects.requireNonNull(unit.platform())));
        var asked =
                new ArrayList<>(routing.each(leading.stream().map(Unit::code).toList(), ROLE));
        if (wanted.remove(ReviewerPlatform.FINANCE)) {
            asked.add(platforms.finance(rating.unit()));
        }
        if (!wanted.isEmpty()) {
            throw new Refused("star-rating.platform-without-unit", Map.of("platforms", String.join(", ", wanted)));
        }
        return asked;
    }
}
