package cn.jianxing.starrating.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.Cursor;
import cn.jianxing.shared.Malformed;
import cn.jianxing.shared.Page;
import cn.jianxing.starrating.domain.RegisterEntry;
import cn.jianxing.starrating.domain.RegisterQuery;
import cn.jianxing.starrating.domain.RegisterView;
import cn.jianxing.starrating.domain.StarRegister;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The register for everybody; an application that is still running only for those who may see its case. */
@Service
public class ReadRegister {

    private final RegisterView view;
    private final StarRegister register;
    private final RunningApplications running;
    private final Cases cases;
    private final CurrentActor actors;

    ReadRegister(
            RegisterView view, StarRegister register, RunningApplications running, Cases cases, CurrentActor actors) {
        this.view = view;
        this.register = register;
        this.running = running;
        this.cases = cases;
        this.actors = actors;
    }

    public Page<RegisterEntry> page(RegisterQuery query, int size, @Nullable String cursor) {
        var keys = Cursor.keys(cursor, 2);
        var found = view.find(query, keys.isEmpty() ? null : after(keys), size + 1);
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        var last = found.get(size - 1);
        return new Page<>(found.subList(0, size), Cursor.of(String.valueOf(last.star()), last.unit()));
    }

    /** Every line of the search at once. */
    public List<RegisterEntry> all(RegisterQuery query) {
        return view.find(query, null, Integer.MAX_VALUE);
    }

    /** Every star from 0 to 5, whatever star the list is narrowed to. */
    public Map<Integer, Integer> byStar(RegisterQuery query) {
        var counts = CountStarsByTown.none();
        counts.putAll(view.countByStar(query.anyStar()));
        return counts;
    }

    public List<RegisterEntry> history(String unit) {
        return register.history(unit);
    }

    /** Numbers of those of the cases behind these lines that the reader may open, by case id. */
    public Map<String, String> numbers(List<RegisterEntry> entries) {
        return cases.visible(
                actors.require(),
                entries.stream()
                        .map(RegisterEntry::caseId)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Unfinished applications of these sites, by unit code. */
    public Map<String, RunningApplications.Running> running(List<String> units) {
        return units.isEmpty() ? Map.of() : running.of(units);
    }

    private static RegisterView.After after(List<String> keys) {
        try {
            return new RegisterView.After(Integer.parseInt(keys.get(0)), keys.get(1));
        } catch (NumberFormatException e) {
            throw new Malformed("cursor");
        }
    }
}
