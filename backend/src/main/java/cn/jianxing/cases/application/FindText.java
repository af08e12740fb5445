package cn.jianxing.cases.application;

import cn.jianxing.cases.ShownSubmissions;
import cn.jianxing.cases.Submissions;
import cn.jianxing.cases.domain.CaseEntry;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.cases.domain.SearchIndex;
import cn.jianxing.cases.domain.SearchText;
import cn.jianxing.cases.domain.SubmittedText;
import cn.jianxing.cases.domain.Viewer;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.Cursor;
import cn.jianxing.shared.Malformed;
import cn.jianxing.shared.Page;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looking for words in everything that was written in cases: the acting person finds what they may read. */
@Component
public class FindText {

    private final CurrentActor currentActor;
    private final CaseSight sight;
    private final CaseFiles files;
    private final SearchIndex index;
    private final Submissions submissions;
    private final ShownSubmissions masked;

    FindText(
            CurrentActor currentActor,
            CaseSight sight,
            CaseFiles files,
            SearchIndex index,
            Submissions submissions,
            ShownSubmissions masked) {
        this.currentActor = currentActor;
        this.sight = sight;
        this.files = files;
        this.index = index;
        this.submissions = submissions;
        this.masked = masked;
    }

    public Page<Hit> find(String words, int size, @Nullable String cursor) {
        Actor actor = currentActor.require();
        Viewer viewer = sight.viewer(actor);
        List<SearchIndex.Found> found = index.find(viewer, words, before(cursor), size + 1);
        List<Hit> hits = found.stream()
                .limit(size)
                .flatMap(text -> readable(actor, viewer, text, words).stream())
                .map(this::hit)
                .toList();
        String next = found.size() > size
                ? Cursor.of(String.valueOf(found.get(size - 1).id()))
                : null;
        return new Page<>(hits, next);
    }

    /** What a step hides from somebody is not found by them either; a page may so be shorter than asked for. */
    private Optional<SearchIndex.Found> readable(Actor actor, Viewer viewer, SearchIndex.Found found, String words) {
        boolean onePart = words.strip().split("\\s+").length == 1;
        Optional<SearchIndex.Found> shown = shown(actor, found, words);
        if (onePart && shown.isPresent()) {
            return shown;
        }
        List<SearchIndex.Found> newest = new ArrayList<>();
        for (SearchIndex.Standing part : index.standing(viewer, found.caseId(), words)) {
            Optional<SearchIndex.Found> text = part.texts().stream()
                    .flatMap(one -> shown(actor, one, part.words()).stream())
                    .findFirst();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            newest.add(text.get());
        }
        return newest.stream().findFirst().map(text -> text.at(found.id()));
    }

    /** The text as this person reads it, if the words stand in what they read. */
    private Optional<SearchIndex.Found> shown(Actor actor, SearchIndex.Found found, String part) {
        if (found.kind() != SearchText.Kind.SUBMISSION) {
            return Optional.of(found);
        }
        return submissions.byId(found.ref()).flatMap(made -> {
            ShownSubmissions.Shown shown = masked.shown(actor, made);
            if (shown.data().equals(made.data())) {
                return Optional.of(found);
            }
            String text = SubmittedText.of(shown.schema(), shown.data(), made.comment());
            return plain(text).contains(plain(part)) ? Optional.of(found.reading(text)) : Optional.empty();
        });
    }

    /** Wide and capital letters are what narrow and small ones are, as in the index. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
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
