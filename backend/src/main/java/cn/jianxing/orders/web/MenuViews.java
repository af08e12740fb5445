package cn.jianxing.orders.web;

import cn.jianxing.cases.UnitRef;
import cn.jianxing.orders.application.ReadMenu;
import cn.jianxing.orders.domain.MenuEntry;
import cn.jianxing.orders.domain.MenuReviews;
import cn.jianxing.organisation.Routing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries of the menu as clients read them. */
@Component
class MenuViews {

    private final ReadMenu menu;
    private final Routing routing;

    MenuViews(ReadMenu menu, Routing routing) {
        this.menu = menu;
        this.routing = routing;
    }

    /** @param platform its id, and the department that leads it */
    record MenuLine(
            String code,
            String title,
            UnitRef unit,
            UnitRef platform,
            int minPeople,
            int maxPeople,
            int quota,
            BigDecimal score,
            LocalDate listedOn,
            LocalDate validUntil,
            String state) {}

    record WholeMenuEntry(
            MenuLine line,
            String team,
            String available,
            int durationMin,
            List<String> areas,
            String description,
            @Nullable String note,
            List<Review> reviews,
            @Nullable String caseNo,
            @Nullable String reviewCaseNo) {}

    /** @param satisfaction per cent, null while nobody has rated */
    record Review(
            Instant reviewedAt,
            int orders,
            @Nullable Integer satisfaction,
            int complaints,
            @Nullable String advice,
            String verdict,
            String reason) {}

    MenuLine line(MenuEntry entry) {
        return new MenuLine(
                entry.code(),
                entry.title(),
                new UnitRef(entry.unit(), menu.title(entry.unit())),
                new UnitRef(entry.platform(), platform(entry)),
                entry.minPeople(),
                entry.maxPeople(),
                entry.quota(),
                entry.score(),
                entry.listedOn(),
                entry.validUntil(),
                entry.state().name().toLowerCase(Locale.ROOT));
    }

    WholeMenuEntry whole(MenuEntry entry) {
        Map<String, String> numbers = menu.numbers(entry);
        return new WholeMenuEntry(
                line(entry),
                menu.title(entry.team()),
                entry.available(),
                entry.durationMin(),
                entry.areaCodes().stream().map(menu::title).toList(),
                entry.description(),
                entry.note(),
                menu.reviews(entry).stream().map(MenuViews::review).toList(),
                numbers.get(entry.caseId()),
                entry.reviewCaseId() == null ? null : numbers.get(entry.reviewCaseId()));
    }

    private static Review review(MenuReviews.MenuReview review) {
        return new Review(
                review.reviewedAt(),
                review.orders(),
                review.satisfaction() == MenuReviews.UNRATED ? null : review.satisfaction(),
                review.complaints(),
                review.advice(),
                review.verdict(),
                review.reason());
    }

    private String platform(MenuEntry entry) {
        return routing.platformUnits(entry.unit()).stream()
                .filter(unit -> entry.platform().equals(unit.platform()))
                .findFirst()
                .map(unit -> unit.title())
                .orElse(entry.platform());
    }
}
