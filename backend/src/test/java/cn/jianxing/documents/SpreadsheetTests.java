package cn.jianxing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTests {

    private final Spreadsheet spreadsheet = new Spreadsheet();

    @Test
    void numbersStayNumbersDaysStayDaysAndNothingIsAnEmptyCell() throws IOException {
        byte[] file = spreadsheet.write(
                "星级/名录",
                List.of("站点", "总分", "日期", "备注"),
                List.of(Arrays.asList("𠮷㼆村", new BigDecimal("93.5"), LocalDate.of(2026, 12, 18), null)));

        List<Row> rows = rows(file);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("站点");
        Row row = rows.get(1);
        assertThat(row.getCellText(0)).isEqualTo("𠮷㼆村");
        assertThat(row.getCellAsNumber(1))
                .hasValueSatisfying(total -> assertThat(total).isEqualByComparingTo("93.5"));
        assertThat(row.getCellAsDate(2))
                .hasValueSatisfying(day -> assertThat(day.toLocalDate()).isEqualTo(LocalDate.of(2026, 12, 18)));
        assertThat(row.getOptionalCell(3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "\t=1+1"})
    void whatLooksLikeAFormulaIsAText(String words) throws IOException {
        byte[] file = spreadsheet.write("名录", List.of(words), List.of(List.of(words)));

        for (Row row : rows(file)) {
            Cell cell = row.getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.getText()).isEqualTo(words);
        }
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }
}
