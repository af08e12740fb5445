package cn.jianxing.desk.application;

import cn.jianxing.desk.domain.SavedFilter;
import cn.jianxing.desk.domain.SavedFilters;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Filters under a name: one's own, and those an office gives to its unit. */
@Component
public class KeepFilters {

    private final SavedFilters filters;
    private final Shelf shelf;

    KeepFilters(SavedFilters filters, Shelf shelf) {
        this.filters = filters;
        this.shelf = shelf;
    }

    public List<Kept> seen() {
        return filters.seenBy(shelf.me(), shelf.myUnits()).stream()
                .map(filter -> new Kept(filter, shelf.mayChange(Shelf.FILTER, filter.personId(), filter.unit())))
                .toList();
    }

    public boolean keepsOffice() {
        return shelf.office(Shelf.FILTER) != null;
    }

    @Transactional
    public String add(Wanted wanted, boolean shared) {
        String me = shelf.me();
        String unit = shared ? shelf.requireOffice(Shelf.FILTER) : null;
        shelf.requireRoom("filters.most", unit == null ? filters.countOwn(me) : filters.countOf(unit));
        String id = Ids.next();
        filters.insert(
                new SavedFilter(
                        id,
                        unit == null ? me : null,
                        unit,
                        wanted.view(),
                        wanted.name(),
                        wanted.words(),
                        wanted.type(),
                        wanted.due()),
                me);
        return id;
    }

    @Transactional
    public void remove(String id) {
        SavedFilter filter = filters.find(id).orElseThrow(() -> new NotFound("desk.not-found"));
        if (filter.personId() != null && !filter.personId().equals(shelf.me())) {
            throw new NotFound("desk.not-found");
        }
        if (!shelf.mayChange(Shelf.FILTER, filter.personId(), filter.unit())) {
            throw new Forbidden("desk.not-editor");
        }
        filters.delete(id);
    }

    /** What is filtered for, and the name it is kept under. */
    public record Wanted(String view, String name, String words, String type, String due) {}

    /** @param mine whether the reader may remove it */
    public record Kept(SavedFilter filter, boolean mine) {}
}
