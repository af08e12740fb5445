package cn.jianxing.cases.application;

import cn.jianxing.cases.domain.CaseEntry;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.cases.domain.CaseQuery;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.Cursor;
import cn.jianxing.shared.LikePattern;
import cn.jianxing.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looking for cases by number, title, unit or person among those the acting person may see; newest first. */
@Component
public class SearchCases {

    private final CurrentActor currentActor;
    private final CaseSight sight;
    private final CaseFiles files;

    SearchCases(CurrentActor currentActor, CaseSight sight, CaseFiles files) {
        this.currentActor = currentActor;
        this.sight = sight;
        this.files = files;
    }

    public Page<CaseEntry> find(
            @Nullable String text,
            @Nullable String type,
            @Nullable String state,
            @Nullable String unit,
            int size,
            @Nullable String cursor) {
        List<String> keys = Cursor.keys(cursor, 1);
        String after = keys.isEmpty() ? null : keys.get(0);
        CaseQuery query = new CaseQuery(LikePattern.containing(text), type, state, unit, null, after, size + 1);
        List<CaseEntry> found = files.search(sight.viewer(currentActor.require()), query);
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        List<CaseEntry> page = found.subList(0, size);
        return new Page<>(page, Cursor.of(page.get(size - 1).id()));
    }
}
