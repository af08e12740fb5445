package cn.jianxing.orders.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.orders.domain.Menu;
import cn.jianxing.orders.domain.MenuEntry;
import cn.jianxing.orders.domain.MenuReviews;
import cn.jianxing.orders.domain.MenuReviews.MenuReview;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The menu for everybody; the cases behind an entry only for those who may see them. */
@Service
public class ReadMenu {

    private final Menu menu;
    private final MenuReviews reviews;
    private final Cases cases;
    private final CurrentActor actors;
    private final Organisation organisation;

    ReadMenu(Menu menu, MenuReviews reviews, Cases cases, CurrentActor actors, Organisation organisation) {
        this.menu = menu;
        this.reviews = reviews;
        this.cases = cases;
        this.actors = actors;
        this.organisation = organisation;
    }

    public List<MenuEntry> find(Menu.Filter filter) {
        return menu.find(filter);
    }

    public MenuEntry entry(String code) {
        return menu.byCode(code).orElseThrow(() -> new NotFound("orders.no-such-entry"));
    }

    public List<MenuReview> reviews(MenuEntry entry) {
        return reviews.of(entry.id());
    }

    /** Numbers of the cases the reader may open, by case id. */
    public Map<String, String> numbers(MenuEntry entry) {
        return cases.visible(
                actors.require(),
                Stream.of(entry.caseId(), String.valueOf(entry.reviewCaseId())).toList());
    }

    public String title(String unit) {
        return organisation.unit(unit).map(Unit::title).orElse(unit);
    }
}
