package cn.jianxing.cases.application;

import cn.jianxing.cases.domain.CaseEntry;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.cases.domain.SearchIndex;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.Cursor;
import cn.jianxing.shared.Malformed;
import cn.jianxing.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looking for words in everything that was written in cases: the acting person finds what they may read. */
@Component
public class FindText {

    private final CurrentActor currentActor;
    private final CaseSight sight;
    private final CaseFiles files;
    private final SearchIndex index;

    FindText(CurrentActor currentActor, CaseSight sight, CaseFiles files, SearchIndex index) {
        this.currentActor = currentActor;
        this.sight = sight;
        this.files = files;
        this.index = index;
    }

    public Page<Hit> find(String words, int size, @Nullable String cursor) {
        List<SearchIndex.Found> found =
                index.find(sight.viewer(currentActor.require()), words, before(cursor), size + 1);
        List<Hit> hits = found.stream().limit(size).map(this::hit).toList();
        String next = found.size() > size
                ? Cursor.of(String.valueOf(found.get(size - 1).id()))
                : null;
        return new Page<>(hits, next);
    }

    private Hit hit(SearchIndex.Found found) {
        return new Hit(files.entryById(found.caseId()).orElseThrow(), found);
    }

    private static @Nullable Long before(@Nullable String cursor) {
        List<String> keys = Cursor.keys(cursor, 1);
        try {
            return keys.isEmpty() ? null : Long.valueOf(keys.get(0));
        } catch (NumberFormatException e) {
            throw new Malformed("cursor");
        }
    }

    /** A case and the newest text in it that was found. */
    public record Hit(CaseEntry entry, SearchIndex.Found found) {}
}
