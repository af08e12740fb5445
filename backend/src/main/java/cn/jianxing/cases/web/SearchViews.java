package cn.jianxing.cases.web;

import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.cases.application.FindText;
import cn.jianxing.cases.domain.CaseEntry;
import cn.jianxing.cases.domain.Excerpt;
import cn.jianxing.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was found, as clients see it. */
@Component
class SearchViews {

    private final CaseViews cases;
    private final PersonRefs persons;

    SearchViews(CaseViews cases, PersonRefs persons) {
        this.cases = cases;
        this.persons = persons;
    }

    Page<Hit> hits(Page<FindText.Hit> page, String words) {
        List<CaseEntry> entries = page.items().stream().map(FindText.Hit::entry).toList();
        List<CaseViews.CaseLine> lines = cases.lines(new Page<>(entries, null)).items();
        Map<String, PersonRef> authors = persons.byId(
                page.items().stream().map(hit -> hit.found().personId()).toList());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            var found = page.items().get(i).found();
            hits.add(new Hit(
                    lines.get(i),
                    found.kind().name().toLowerCase(Locale.ROOT),
                    authors.get(found.personId()),
                    Excerpt.of(found.text(), words)));
        }
        return new Page<>(hits, page.nextCursor());
    }

    /**
     * A case in which the words occur.
     *
     * @param where case, person, submission or note
     * @param by who wrote the text
     * @param excerpt the text around the words
     */
    record Hit(
            CaseViews.CaseLine found,
            String where,
            @Nullable PersonRef by,
            Excerpt excerpt) {}
}
