package cn.jianxing.cases.application;

import cn.jianxing.cases.CaseLists;
import cn.jianxing.cases.CaseStates;
import cn.jianxing.cases.ListedCase;
import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.cases.domain.CaseEntry;
import cn.jianxing.cases.domain.Excerpt;
import cn.jianxing.cases.domain.SearchText;
import cn.jianxing.shared.Page;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The search for other modules. */
@Component
class ReadCaseLists implements CaseLists {

    private final FindText findText;
    private final SearchCases searchCases;
    private final PersonRefs persons;

    ReadCaseLists(FindText findText, SearchCases searchCases, PersonRefs persons) {
        this.findText = findText;
        this.searchCases = searchCases;
        this.persons = persons;
    }

    @Override
    public Page<ListedCase> page(@Nullable String words, int size, @Nullable String cursor) {
        if (words == null || words.isBlank()) {
            return listed(searchCases.find(null, null, null, null, size, cursor), Function.identity(), entry -> null);
        }
        return listed(findText.find(words, size, cursor), FindText.Hit::entry, hit -> excerpt(hit, words));
    }

    private <T> Page<ListedCase> listed(
            Page<T> page, Function<T, CaseEntry> entry, Function<T, @Nullable String> excerpt) {
        List<CaseEntry> entries = page.items().stream().map(entry).toList();
        Map<String, PersonRef> starters =
                persons.byId(entries.stream().map(CaseEntry::startedBy).toList());
        return new Page<>(
                page.items().stream()
                        .map(item -> listed(entry.apply(item), starters, excerpt.apply(item)))
                        .toList(),
                page.nextCursor());
    }

    private static ListedCase listed(CaseEntry entry, Map<String, PersonRef> starters, @Nullable String found) {
        PersonRef starter = starters.get(entry.startedBy());
        return new ListedCase(
                entry.no(),
                entry.title(),
                entry.typeTitle(),
                entry.subjectTitle(),
                CaseStates.title(entry.state()),
                starter == null ? null : starter.name(),
                entry.startedAt(),
                entry.endedAt(),
                found);
    }

    /** Of title and number nothing is repeated. */
    private static @Nullable String excerpt(FindText.Hit hit, String words) {
        if (hit.found().kind() == SearchText.Kind.CASE) {
            return null;
        }
        Excerpt excerpt = Excerpt.of(hit.found().text(), words);
        return excerpt.before() + excerpt.match() + excerpt.after();
    }
}
