package cn.jianxing.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.documents.Printout;
import cn.jianxing.documents.SamplePaper;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPaperTests {

    private final Typeface typeface = new Typeface();
    private final PdfPaper writer = new PdfPaper(typeface, new Wording(typeface));

    @Test
    void everyWordIsFoundInTheFile() throws IOException {
        assertThat(text(SamplePaper.of(false, 3, 4)))
                .contains("场地使用审批单", "文化广场", "同意，注意安全", "签名　周建国　2026年9月10日".replace("　", ""))
                .contains("由张三于2026-09-1009:00打印");
    }

    @Test
    void aLongAnswerGoesOnOverThePageAndHeadsStandAgain() throws IOException {
        try (PDDocument document = Loader.loadPDF(writer.write(SamplePaper.of(false, 900, 120)))) {
            String text = stripped(document);

            assertThat(document.getNumberOfPages()).isGreaterThan(4);
            assertThat(text.replaceAll("—\\d+—", "").split("广场舞排练用地", -1)).hasSize(901);
            assertThat(text).contains("第120行");
            assertThat(text.split("环节名称", -1)).hasSizeGreaterThan(3);
        }
    }

    @Test
    void wideTablesLieOnTheirSide() throws IOException {
        try (PDDocument document = Loader.loadPDF(writer.write(SamplePaper.of(true, 3, 4)))) {
            var page = document.getPage(0).getMediaBox();

            assertThat(page.getWidth()).isGreaterThan(page.getHeight());
        }
    }

    @Test
    void whatTheTypefaceLacksIsAnnounced() throws IOException {
        assertThat(text(SamplePaper.of(false, 3, 4))).contains("〓", "字库没有的字以〓代替，共");
    }

    private String text(Printout paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(writer.write(paper))) {
            return stripped(document);
        }
    }

    private static String stripped(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
    }
}
