package cn.jianxing.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists as Excel files (.xlsx). Whatever a text begins with, it stays a text: nothing in a cell is ever computed. */
@Component
public class Spreadsheet {

    private static final int LONGEST_SHEET_NAME = 31;
    private static final int LONGEST_CELL = 32_767;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;
    private static final int FLUSHED = 200;

    /** @param rows numbers stay numbers, days stay days, null is an empty cell, everything else is a text */
    public byte[] write(String sheet, List<String> heads, List<? extends List<? extends @Nullable Object>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Jianxing", null)) {
            Worksheet page = workbook.newWorksheet(sheetName(sheet));
            for (int column = 0; column < heads.size(); column++) {
                page.value(0, column, text(heads.get(column)));
                page.style(0, column).bold().fillColor("EFEFEF").set();
                page.width(column, width(column, heads, rows));
            }
            for (int row = 0; row < rows.size(); row++) {
                fill(page, row + 1, rows.get(row));
            }
            page.freezePane(0, 1);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return file.toByteArray();
    }

    /**
     * Writes rows as they come, without holding them: for long lists. The widths are given, nothing is known of the rows.
     *
     * @param widths of the columns, in places
     */
    public void stream(
            OutputStream file,
            String sheet,
            List<String> heads,
            List<Integer> widths,
            Iterator<? extends List<? extends @Nullable Object>> rows) {
        try (Workbook workbook = new Workbook(file, "Jianxing", null)) {
            Worksheet page = workbook.newWorksheet(sheetName(sheet));
            page.freezePane(0, 1);
            for (int column = 0; column < heads.size(); column++) {
                page.width(column, widths.get(column));
                page.value(0, column, text(heads.get(column)));
                page.style(0, column).bold().fillColor("EFEFEF").set();
            }
            for (int row = 1; rows.hasNext(); row++) {
                fill(page, row, rows.next());
                if (row % FLUSHED == 0) {
                    page.flush();
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void fill(Worksheet page, int row, List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                page.value(row, column, number);
            } else if (cell instanceof LocalDate day) {
                page.value(row, column, day);
                page.style(row, column).format("yyyy-mm-dd").set();
            } else if (cell != null) {
                // the text format keeps what begins with = + - @ from being read as a formula, also after an edit
                page.value(row, column, text(cell.toString()));
                page.style(row, column).format("@").set();
            }
        }
    }

    /** Without the characters XML has no place for, and no longer than a cell may be. */
    private static String text(String given) {
        StringBuilder kept = new StringBuilder();
        given.codePoints()
                .filter(letter ->
                        (letter >= 0x20 && letter != 0xFFFE && letter != 0xFFFF) || letter == '\t' || letter == '\n')
                .filter(letter -> !(letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE))
                .forEach(kept::appendCodePoint);
        return kept.length() <= LONGEST_CELL ? kept.toString() : kept.substring(0, LONGEST_CELL);
    }

    private static String sheetName(String wanted) {
        String name = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.isEmpty() ? "Sheet1" : name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME));
    }

    private static int width(int column, List<String> heads, List<? extends List<? extends @Nullable Object>> rows) {
        int widest = places(heads.get(column));
        for (List<? extends @Nullable Object> row : rows) {
            if (column < row.size() && row.get(column) != null) {
                widest = Math.max(widest, places(String.valueOf(row.get(column))));
            }
        }
        return Math.max(NARROWEST, Math.min(WIDEST, widest + 2));
    }

    /** A Chinese character takes two places. */
    private static int places(String text) {
        return text.codePoints().map(letter -> letter > 0xFF ? 2 : 1).sum();
    }
}
