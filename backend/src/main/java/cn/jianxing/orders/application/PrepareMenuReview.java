package cn.jianxing.orders.application;

import cn.jianxing.orders.domain.Menu;
import cn.jianxing.orders.domain.MenuEntry;
import cn.jianxing.orders.domain.MenuReviews;
import cn.jianxing.shared.BusinessClock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A quarter is over: what is known of an entry's last two quarters is put together. */
@Service
public class PrepareMenuReview {

    private static final int MONTHS = 6;

    private final Menu menu;
    private final MenuReviews reviews;
    private final BusinessClock clock;

    PrepareMenuReview(Menu menu, MenuReviews reviews, BusinessClock clock) {
        this.menu = menu;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Figures prepare(String entryId) {
        MenuEntry entry = menu.byId(entryId).orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
        MenuReviews.Usage usage = reviews.usage(entryId, today.minusMonths(MONTHS));
        return new Figures(
                entry.validOn(today),
                entry.quartersListed(today),
                usage.orders(),
                usage.satisfaction(),
                usage.complaints());
    }

    /** @param satisfaction per cent, {@link MenuReviews#UNRATED} when nobody rated */
    public record Figures(boolean valid, int quarters, int orders, int satisfaction, int complaints) {}
}
