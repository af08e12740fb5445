package cn.jianxing.documents.word;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.documents.SamplePaper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class WordPaperTests {

    private final WordPaper writer = new WordPaper();

    @Test
    void everyCharacterStaysWhatItIs() throws IOException {
        try (XWPFDocument document = open(false)) {
            String text = new XWPFWordExtractor(document).getText();

            assertThat(text)
                    .contains("场地使用审批单", "𠮷家村", "文化广场 👍", "见㼆字碑", "签名　周建国", "第4行", "备注")
                    .doesNotContain("〓", "\u0007");
            assertThat(document.getTables()).hasSize(3);
            assertThat(document.getTables().get(2).getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    void wideTablesLieOnTheirSide() throws IOException {
        try (XWPFDocument document = open(true)) {
            var size = document.getDocument().getBody().getSectPr().getPgSz();

            assertThat(size.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        }
    }

    private XWPFDocument open(boolean landscape) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(writer.write(SamplePaper.of(landscape, 3, 4))));
    }
}
