package cn.jianxing.desk.application;

import cn.jianxing.desk.domain.Phrase;
import cn.jianxing.desk.domain.Phrases;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's own phrases and those of the offices above; each office keeps its own. */
@Component
public class KeepPhrases {

    private final Phrases phrases;
    private final Shelf shelf;

    KeepPhrases(Phrases phrases, Shelf shelf) {
        this.phrases = phrases;
        this.shelf = shelf;
    }

    public List<Kept> seen() {
        return phrases.seenBy(shelf.me(), shelf.myUnits()).stream()
                .map(phrase -> new Kept(phrase, shelf.mayChange(Shelf.PHRASE, phrase.personId(), phrase.unit())))
                .toList();
    }

    /** Whether the acting person keeps the phrases of an office. */
    public boolean keepsOffice() {
        return shelf.office(Shelf.PHRASE) != null;
    }

    @Transactional
    public String add(Words words, boolean shared) {
        String me = shelf.me();
        String unit = shared ? shelf.requireOffice(Shelf.PHRASE) : null;
        shelf.requireRoom("phrases.most", unit == null ? phrases.countOwn(me) : phrases.countOf(unit));
        String id = Ids.next();
        phrases.insert(
                new Phrase(id, unit == null ? me : null, unit, words.text(), words.decision(), words.standard(), 0),
                me);
        return id;
    }

    @Transactional
    public void change(String id, Words words) {
        Phrase phrase = requireMine(id);
        phrases.update(
                new Phrase(id, phrase.personId(), phrase.unit(), words.text(), words.decision(), words.standard(), 0));
    }

    @Transactional
    public void remove(String id) {
        requireMine(id);
        phrases.delete(id);
    }

    @Transactional
    public void use(String id) {
        boolean seen = phrases.seenBy(shelf.me(), shelf.myUnits()).stream()
                .anyMatch(phrase -> phrase.id().equals(id));
        if (!seen) {
            throw new NotFound("desk.not-found");
        }
        phrases.used(shelf.me(), id);
    }

    private Phrase requireMine(String id) {
        Phrase phrase = phrases.find(id).orElseThrow(() -> new NotFound("desk.not-found"));
        if (phrase.personId() != null && !phrase.personId().equals(shelf.me())) {
            throw new NotFound("desk.not-found");
        }
        if (!shelf.mayChange(Shelf.PHRASE, phrase.personId(), phrase.unit())) {
            throw new Forbidden("desk.not-editor");
        }
        return phrase;
    }

    /** What a phrase says, with which decision it is offered first, and whether it is filled in by itself. */
    public record Words(String text, String decision, boolean standard) {}

    /** @param mine whether the reader may change it */
    public record Kept(Phrase phrase, boolean mine) {}
}
