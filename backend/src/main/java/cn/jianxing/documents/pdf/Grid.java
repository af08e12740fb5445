package cn.jianxing.documents.pdf;

import cn.jianxing.documents.DocumentDraft;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table below the text; its heads stand again on every page it goes on. */
final class Grid {

    private static final float SIZE = 12;
    private static final float LEADING = 17;
    private static final float PADDING = 4;
    private static final float RULE = 0.5f;

    private static final float GAP = 24;

    private final Sheets sheets;
    private final DocumentDraft.Table table;
    private final Wording wording;
    private final float[] widths;

    private final float after;

    /** @param after room for what must stand on the same page as the last row */
    Grid(Sheets sheets, DocumentDraft.Table table, Wording wording, float after) {
        this.sheets = sheets;
        this.table = table;
        this.wording = wording;
        this.after = after;
        this.widths = widths();
    }

    void set() throws IOException {
        sheets.down(14);
        row(table.heads(), true, 0);
        int left = table.rows().size();
        for (List<String> cells : table.rows()) {
            row(cells, false, --left == 0 ? GAP + after : 0);
        }
        sheets.down(GAP);
    }

    private void row(List<String> cells, boolean head, float following) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        int most = 1;
        for (int column = 0; column < cells.size(); column++) {
            String text = wording.printable(cells.get(column).replace('\n', ' '));
            List<String> cell = sheets.ink().breaker(SIZE).lines(text, 0, widths[column] - 2 * PADDING);
            lines.add(cell);
            most = Math.max(most, cell.size());
        }
        float height = most * LEADING + 2 * PADDING;
        if (!sheets.room(height + following)) {
            sheets.turn();
            if (!head) {
                row(table.heads(), true, 0);
            }
        }
        draw(lines, height, head);
    }

    private void draw(List<List<String>> lines, float height, boolean head) throws IOException {
        float top = sheets.y();
        float x = Sheets.LEFT;
        sheets.line(Sheets.LEFT, top, Sheets.RIGHT, top, RULE, Ink.BLACK);
        sheets.line(Sheets.LEFT, top - height, Sheets.RIGHT, top - height, RULE, Ink.BLACK);
        for (int column = 0; column < widths.length; column++) {
            sheets.line(x, top, x, top - height, RULE, Ink.BLACK);
            float baseline = top - PADDING - SIZE;
            for (String line : lines.get(column)) {
                sheets.write(line, x + PADDING, baseline, SIZE, Ink.BLACK, head ? SIZE / 40 : 0);
                baseline -= LEADING;
            }
            x += widths[column];
        }
        sheets.line(Sheets.RIGHT, top, Sheets.RIGHT, top - height, RULE, Ink.BLACK);
        sheets.down(height);
    }

    /** Shared out by what the columns have to say, none below a tenth of an equal share's double. */
    private float[] widths() {
        int columns = table.heads().size();
        float[] wanted = new float[columns];
        float sum = 0;
        for (int column = 0; column < columns; column++) {
            int longest = table.heads().get(column).length();
            for (List<String> row : table.rows()) {
                longest = Math.max(longest, Math.min(40, row.get(column).length()));
            }
            wanted[column] = Math.max(4, longest);
            sum += wanted[column];
        }
        for (int column = 0; column < columns; column++) {
            wanted[column] = Sheets.MEASURE * wanted[column] / sum;
        }
        return wanted;
    }
}
