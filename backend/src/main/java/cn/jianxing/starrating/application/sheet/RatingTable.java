package cn.jianxing.starrating.application.sheet;

import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.OfficeTime;
import cn.jianxing.starrating.domain.Fact;
import cn.jianxing.starrating.domain.Indicator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The head that all forms of a rating share, and the indicator table under it. */
@Component
class RatingTable {

    private final Organisation organisation;

    RatingTable(Organisation organisation) {
        this.organisation = organisation;
    }

    ObjectNode data(RatingView view, Collection<Indicator> shown, Consumer<IndicatorRow> fill) {
        var data = head(view);
        var table = data.putObject("indicators")
                .put("year", view.rating().year())
                .put("level", view.rating().level().id())
                .put("asOf", asOf(view));
        var rows = table.putArray("rows");
        for (var indicator : shown) {
            var row = IndicatorRow.of(view, indicator);
            fill.accept(row);
            rows.add(row.json());
        }
        return data;
    }

    ObjectNode head(RatingView view) {
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

    /** The day of the newest figure: it must not change between reading and submitting a form. */
    private static String asOf(RatingView view) {
        return view.facts().facts().values().stream()
                .map(Fact::recordedAt)
                .max(Comparator.naturalOrder())
                .map(OfficeTime::of)
                .orElseGet(() -> OfficeTime.of(view.rating().openedAt()))
                .toLocalDate()
                .toString();
    }
}
