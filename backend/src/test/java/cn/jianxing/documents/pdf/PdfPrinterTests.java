package cn.jianxing.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.documents.DocumentDraft;
import cn.jianxing.documents.domain.DocumentPrinter.Paper;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPrinterTests {

    private static final String SENTENCE = "各乡镇要对照星级标准逐项自查，确保数据真实、佐证齐全。";

    private final Typeface typeface = new Typeface();
    private final PdfPrinter printer = new PdfPrinter(typeface, new Wording(typeface));

    @Test
    void theSamePaperIsTheSameFile() {
        assertThat(printer.print(paper(3, 5))).isEqualTo(printer.print(paper(3, 5)));
    }

    @Test
    void chineseCanBeSearchedOnEveryPageAndInTheTable() throws IOException {
        byte[] file = printer.print(paper(60, 70));

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            // a sentence that goes on over the page has the page's number in its middle
            assertThat(text.replaceAll("—\\d+—", "").split(SENTENCE, -1)).hasSize(61);
            assertThat(text)
                    .contains("沐文明实践办〔2026〕1号", "关于开展星级评估的通知", "望麦镇：", "北麦村70", "2026年9月7日")
                    .contains("—1—", "—2—");
            assertThat(text.split("站点总分", -1))
                    .as("heads on every page of the table")
                    .hasSizeGreaterThan(2);
        }
    }

    @Test
    void theTypefaceIsInTheFileAndOnlyWhatIsUsedOfIt() throws IOException {
        byte[] file = printer.print(paper(3, 5));

        assertThat(file.length).isLessThan(300_000);
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSerifSC.*");
                }
            }
        }
    }

    @Test
    void aCharacterTheTypefaceLacksIsNamedAndMarked() throws IOException {
        DocumentDraft text = new DocumentDraft("关于𠮷家的函", List.of(), List.of("㼆村、𠮷家👍知悉。"), List.of());

        assertThat(printer.lacking(text)).isEqualTo("𠮷👍");

        byte[] file = printer.print(
                new Paper("沐禾县新时代文明实践中心办公室", "一号", List.of(), text, Instant.parse("2026-09-07T02:00:00Z")));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document)).contains("关于〓家的函", "㼆村、〓家〓知悉。");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void signatureAndSealNeverStandAloneOnThePage(boolean withTable) throws IOException {
        for (int length = 1; length <= 45; length++) {
            byte[] file = printer.print(withTable ? paper(2, length) : paper(length));

            try (PDDocument document = Loader.loadPDF(file)) {
                PDFTextStripper lastPage = new PDFTextStripper();
                lastPage.setStartPage(document.getNumberOfPages());
                String text = lastPage.getText(document).replaceAll("\\s", "");
                assertThat(text)
                        .as("%d long, %d pages", length, document.getNumberOfPages())
                        .contains("2026年9月7日")
                        .doesNotStartWith("沐禾县新时代文明实践中心办公室2026年");
            }
        }
    }

    private static Paper paper(int paragraphs) {
        DocumentDraft text = new DocumentDraft(
                "关于开展星级评估的通知", List.of("990101001"), Collections.nCopies(paragraphs, SENTENCE), List.of());
        return new Paper(
                "沐禾县新时代文明实践中心办公室", "沐文明实践办〔2026〕1号", List.of("望麦镇"), text, Instant.parse("2026-09-07T02:00:00Z"));
    }

    private static Paper paper(int paragraphs, int rows) {
        List<List<String>> lines = new java.util.ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            lines.add(List.of("北麦村" + row, "93.5"));
        }
        DocumentDraft text = new DocumentDraft(
                "关于开展星级评估的通知",
                List.of("990101001"),
                Collections.nCopies(paragraphs, SENTENCE),
                List.of(new DocumentDraft.Table(List.of("站点", "总分"), lines)));
        return new Paper(
                "沐禾县新时代文明实践中心办公室", "沐文明实践办〔2026〕1号", List.of("望麦镇"), text, Instant.parse("2026-09-07T02:00:00Z"));
    }
}
