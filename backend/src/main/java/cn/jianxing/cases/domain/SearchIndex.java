package cn.jianxing.cases.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Full text of all cases, written in the transaction of what the texts stand for. */
public interface SearchIndex {

    /** Adds a text; one that is there already stays as it is. */
    void add(SearchText text);

    void unseal(String caseId);

    /**
     * Texts with these words among the cases this viewer may see, newest first, one for each case.
     *
     * @param words parts between blanks must all occur in a case, each as it is written
     * @param before id of the last text already shown
     */
    List<Found> find(Viewer viewer, String words, @Nullable Long before, int limit);

    /**
     * For each part of the words the texts of one case it stands in, newest first; the part that is rarest in all cases
     * comes first.
     */
    List<Standing> standing(Viewer viewer, String caseId, String words);

    /**
     * @param words a part without blanks
     * @param texts in which it stands and which this viewer may read
     */
    record Standing(String words, List<Found> texts) {}

    /**
     * @param id of the text, for {@code before}
     * @param ref what the text stands for, of a submission its id
     */
    record Found(
            long id,
            String caseId,
            SearchText.Kind kind,
            String ref,
            @Nullable String personId,
            String text) {

        public Found reading(String shown) {
            return new Found(id, caseId, kind, ref, personId, shown);
        }

        /** The same standing for another text of its case in the order of what was found. */
        public Found at(long place) {
            return new Found(place, caseId, kind, ref, personId, text);
        }
    }
}
