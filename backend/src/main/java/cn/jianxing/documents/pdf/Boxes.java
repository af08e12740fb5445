package cn.jianxing.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Framed rows on desk paper; a row that is higher than what is left of the page goes on over the next. */
final class Boxes {

    static final float SIZE = 11;
    private static final float LEADING = 16;
    private static final float PADDING = 5;
    private static final float RULE = 0.5f;

    private final Sheets sheets;
    private final Wording wording;
    private final float[] widths;

    /** @param weights of the columns; they share the whole measure */
    Boxes(Sheets sheets, Wording wording, float... weights) {
        this.sheets = sheets;
        this.wording = wording;
        float sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        this.widths = new float[weights.length];
        for (int column = 0; column < weights.length; column++) {
            widths[column] = sheets.measure() * weights[column] / sum;
        }
    }

    /** A text in a row. */
    record Cell(String text, boolean bold, boolean right) {

        static Cell of(String text) {
            return new Cell(text, false, false);
        }

        static Cell head(String text) {
            return new Cell(text, true, false);
        }

        static Cell signature(String text) {
            return new Cell(text, false, true);
        }
    }

    private record Line(String text, boolean bold, boolean right) {}

    /** Each column holds one text or several below each other. Answers whether a page was turned before the row. */
    boolean row(List<List<Cell>> columns) throws IOException {
        List<List<Line>> lines = new ArrayList<>();
        int most = 1;
        for (int column = 0; column < columns.size(); column++) {
            List<Line> cell = lines(columns.get(column), widths[column] - 2 * PADDING);
            lines.add(cell);
            most = Math.max(most, cell.size());
        }
        boolean turned = false;
        for (int from = 0; from < most; ) {
            int fitting = (int) ((sheets.rest() - 2 * PADDING) / LEADING);
            if (fitting < Math.min(2, most - from)) {
                sheets.turn();
                turned = turned || from == 0;
                continue;
            }
            int until = Math.min(most, from + fitting);
            draw(lines, from, until);
            from = until;
        }
        return turned;
    }

    private List<Line> lines(List<Cell> cells, float measure) {
        List<Line> lines = new ArrayList<>();
        for (Cell cell : cells) {
            for (String paragraph : cell.text.split("\\R", -1)) {
                String printable = wording.printable(paragraph);
                List<String> broken = sheets.ink().breaker(SIZE).lines(printable, 0, measure);
                if (broken.isEmpty()) {
                    lines.add(new Line("", false, false));
                }
                broken.forEach(text -> lines.add(new Line(text, cell.bold, cell.right)));
            }
        }
        return lines;
    }

    private void draw(List<List<Line>> columns, int from, int until) throws IOException {
        float top = sheets.y();
        float height = (until - from) * LEADING + 2 * PADDING;
        float x = sheets.left();
        sheets.line(sheets.left(), top, sheets.right(), top, RULE, Ink.BLACK);
        sheets.line(sheets.left(), top - height, sheets.right(), top - height, RULE, Ink.BLACK);
        for (int column = 0; column < widths.length; column++) {
            sheets.line(x, top, x, top - height, RULE, Ink.BLACK);
            write(columns.get(column), from, until, x, top, widths[column]);
            x += widths[column];
        }
        sheets.line(sheets.right(), top, sheets.right(), top - height, RULE, Ink.BLACK);
        sheets.down(height);
    }

    private void write(List<Line> lines, int from, int until, float x, float top, float width) throws IOException {
        float baseline = top - PADDING - SIZE;
        for (int index = from; index < Math.min(until, lines.size()); index++) {
            Line line = lines.get(index);
            float at = line.right ? x + width - PADDING - sheets.ink().width(line.text, SIZE) : x + PADDING;
            sheets.write(line.text, at, baseline, SIZE, Ink.BLACK, line.bold ? SIZE / 40 : 0);
            baseline -= LEADING;
        }
    }
}
