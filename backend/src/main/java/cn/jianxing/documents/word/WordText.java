package cn.jianxing.documents.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;

/** Paragraphs and tables of a Word file, in the offices' typeface. */
final class WordText {

    private static final String TYPEFACE = "宋体";
    private static final int CELL = 11;

    private final XWPFDocument document;
    private final long measure;

    /** @param measure width of the text in twentieths of a point */
    WordText(XWPFDocument document, long measure) {
        this.document = document;
        this.measure = measure;
    }

    void paragraph(String text, int size, boolean bold, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(bold ? 160 : 0);
        paragraph.setSpacingAfter(bold ? 80 : 20);
        write(paragraph, text, size, bold);
    }

    Grid table(List<Integer> weights) {
        // two tables that touch would become one
        XWPFParagraph gap = document.createParagraph();
        gap.setSpacingAfter(0);
        gap.createRun().setFontSize(2);
        XWPFTable table = document.createTable();
        table.removeRow(0);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth((int) measure);
        return new Grid(table, weights, measure);
    }

    /** A table that is filled row by row. */
    static final class Grid {

        private final XWPFTable table;
        private final List<Long> widths = new ArrayList<>();

        private Grid(XWPFTable table, List<Integer> weights, long measure) {
            this.table = table;
            long sum = weights.stream().mapToLong(Integer::longValue).sum();
            weights.forEach(weight -> widths.add(measure * weight / sum));
        }

        void heads(List<String> heads) {
            XWPFTableRow row = table.createRow();
            row.setRepeatHeader(true);
            for (int column = 0; column < heads.size(); column++) {
                write(first(cell(row, column)), heads.get(column), CELL, true);
            }
        }

        void row(List<String> cells) {
            XWPFTableRow row = table.createRow();
            for (int column = 0; column < cells.size(); column++) {
                write(first(cell(row, column)), cells.get(column), CELL, false);
            }
        }

        /** @param signed on the right below the text */
        void row(String label, String text, @Nullable String signed) {
            XWPFTableRow row = table.createRow();
            write(first(cell(row, 0)), label, CELL, true);
            XWPFTableCell said = cell(row, 1);
            write(first(said), text, CELL, false);
            if (signed != null) {
                XWPFParagraph signature = said.addParagraph();
                signature.setAlignment(ParagraphAlignment.RIGHT);
                write(signature, signed, CELL, false);
            }
        }

        private XWPFTableCell cell(XWPFTableRow row, int column) {
            XWPFTableCell cell = column < row.getTableCells().size() ? row.getCell(column) : row.createCell();
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(BigInteger.valueOf(widths.get(column)).toString());
            return cell;
        }

        private static XWPFParagraph first(XWPFTableCell cell) {
            return cell.getParagraphs().isEmpty()
                    ? cell.addParagraph()
                    : cell.getParagraphs().get(0);
        }
    }

    private static void write(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontFamily(TYPEFACE);
        String[] lines = clean(text).split("\\R", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line], line);
        }
    }

    /** Without the characters XML has no place for. */
    static String clean(String given) {
        StringBuilder kept = new StringBuilder();
        given.codePoints()
                .filter(letter ->
                        (letter >= 0x20 && letter != 0xFFFE && letter != 0xFFFF) || letter == '\t' || letter == '\n')
                .filter(letter -> !(letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
