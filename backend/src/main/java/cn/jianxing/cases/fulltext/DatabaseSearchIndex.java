package cn.jianxing.cases.fulltext;

import cn.jianxing.cases.domain.SearchIndex;
import cn.jianxing.cases.domain.SearchText;
import cn.jianxing.cases.domain.Viewer;
import cn.jianxing.cases.persistence.SearchMapper;
import cn.jianxing.shared.LikePattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Full text in tables of our own: MariaDB has no index of character pairs, and its full text misses 文明实践. The tokens
 * find candidates, the text itself says whether the words stand there in a row.
 */
@Repository
class DatabaseSearchIndex implements SearchIndex {

    private static final int LONGEST_TEXT = 100_000;
    private static final int TOKENS_AT_ONCE = 1_000;
    /** Joining more brings nothing: the text is compared anyway. */
    private static final int TOKENS_ASKED = 4;

    private static final int PARTS_ASKED = 5;
    private static final int OFTEN = 5_000;

    private final SearchMapper mapper;
    private final Tokens tokens;

    DatabaseSearchIndex(SearchMapper mapper, Tokens tokens) {
        this.mapper = mapper;
        this.tokens = tokens;
    }

    @Override
    public void add(SearchText given) {
        SearchText text = shortened(given);
        if (text.text().isBlank() || mapper.insertText(text) == 0) {
            return;
        }
        List<String> found = List.copyOf(tokens.ofText(text.text()));
        long id = mapper.idOf(text);
        for (int from = 0; from < found.size(); from += TOKENS_AT_ONCE) {
            mapper.insertTokens(id, found.subList(from, Math.min(found.size(), from + TOKENS_AT_ONCE)));
        }
    }

    @Override
    public void unseal(String caseId) {
        mapper.unseal(caseId);
    }

    @Override
    public List<Found> find(Viewer viewer, String words, @Nullable Long before, int limit) {
        List<Part> parts = parts(words);
        if (parts.isEmpty()) {
            return List.of();
        }
        Part rarest = parts.get(0);
        List<String> elsewhere = parts.stream().skip(1).map(Part::pattern).toList();
        return mapper.find(viewer, new SearchMapper.Query(rarest.tokens(), rarest.pattern(), elsewhere, before, limit));
    }

    @Override
    public List<Standing> standing(Viewer viewer, String caseId, String words) {
        return parts(words).stream()
                .map(part -> new Standing(part.words(), mapper.standing(viewer, caseId, part.pattern())))
                .toList();
    }

    private List<Part> parts(String words) {
        return Stream.of(words.strip().split("\\s+"))
                .limit(PARTS_ASKED)
                .map(this::part)
                .filter(part -> !part.tokens().isEmpty())
                .sorted(Comparator.comparing(Part::frequency))
                .toList();
    }

    /** Words between blanks; the last run of letters or digits may be the beginning of a longer one. */
    private Part part(String words) {
        List<String> asked = new ArrayList<>(tokens.ofWords(words));
        if (asked.size() > 1 && Character.isLetterOrDigit(last(asked)) && last(asked) < 128) {
            asked.remove(asked.size() - 1);
        }
        Map<String, Integer> frequencies = new HashMap<>();
        asked.forEach(token -> frequencies.put(token, mapper.frequency(token, OFTEN)));
        asked.sort(Comparator.comparing(frequencies::get));
        int rarest = asked.isEmpty() ? 0 : Objects.requireNonNull(frequencies.get(asked.get(0)));
        List<String> joined = asked.subList(0, Math.min(TOKENS_ASKED, asked.size()));
        return new Part(words, joined, Objects.requireNonNull(LikePattern.containing(words)), rarest);
    }

    private static int last(List<String> asked) {
        String token = asked.get(asked.size() - 1);
        return token.codePointBefore(token.length());
    }

    private static SearchText shortened(SearchText text) {
        return text.text().length() <= LONGEST_TEXT
                ? text
                : new SearchText(
                        text.caseId(),
                        text.kind(),
                        text.ref(),
                        text.personId(),
                        text.audience(),
                        text.sealed(),
                        text.text().substring(0, text.text().offsetByCodePoints(0, LONGEST_TEXT / 2)));
    }

    private record Part(String words, List<String> tokens, String pattern, int frequency) {}
}
