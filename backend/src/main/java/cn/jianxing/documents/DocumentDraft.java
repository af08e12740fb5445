package cn.jianxing.documents;

import java.util.List;

/**
 * The text of an official document.
 *
 * @param addressees unit codes, in the order of the document
 */
public record DocumentDraft(String title, List<String> addressees, List<String> paragraphs, List<Table> tables) {

    public DocumentDraft {
        addressees = List.copyOf(addressees);
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
    }

    /** A table below the text; every row has as many cells as there are heads. */
    public record Table(List<String> heads, List<List<String>> rows) {

        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            if (heads.isEmpty()) {
                throw new IllegalArgumentException("a table needs heads");
            }
            for (List<String> row : rows) {
                if (row.size() != heads.size()) {
                    throw new IllegalArgumentException("a row of " + row.size() + " under " + heads);
                }
            }
        }
    }
}
