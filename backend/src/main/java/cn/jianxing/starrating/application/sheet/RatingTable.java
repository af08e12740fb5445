package cn.jianxing.starrating.application.sheet;

import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.OfficeTime;
import cn.jianxing.starrating.domain.Indicator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The head that all forms of a rating share, and the indicator table under it. */
@Component
class RatingTable {

    private final Organisation organisation;
    private final BusinessClock clock;

    RatingTable(Organisation organisation, BusinessClock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    ObjectNode data(RatingView view, Collection<Indicator> shown, Consumer<IndicatorRow> fill) {
        var data = head(view);
        var table = data.putObject("indicators")
                .put("year", view.rating().year())
                .put("level", view.rating().level().id())
                .put("asOf", asOf());
        var rows = table.putArray("rows");
        for (var indicator : shown) {
            var row = IndicatorRow.of(view, indicator);
            fill.accept(row);
            rows.add(row.json());
        }
        return data;
    }

    private ObjectNode head(RatingView view) {
        var rating = view.rating();
        var data = JsonNodeFactory.instance.objectNode();
        var site = data.putObject("site").put("code", rating.unit());
        organisation.unit(rating.unit()).ifPresent(unit -> site.put("title", unit.title()));
        site.put(
                "town",
                organisation.above(rating.unit(), "town").map(Unit::title).orElse(null));
        data.put("year", rating.year());
        // the wish of the last submission counts, also while a correction is under way
        view.own().map(given -> given.data().get("declaredStar")).ifPresent(star -> data.set("declaredStar", star));
        data.set("autoTotal", IndicatorRow.number(view.sum(view::automatic)));
        data.set("selfTotal", IndicatorRow.number(view.sum(view::self)));
        return data;
    }

    /** To the day: what is shown must not change between reading and submitting a form. */
    private String asOf() {
        return OfficeTime.of(clock.instant())
                .truncatedTo(ChronoUnit.DAYS)
                .toLocalDate()
                .toString();
    }
}
