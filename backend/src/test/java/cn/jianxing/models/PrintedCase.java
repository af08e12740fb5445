package cn.jianxing.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What stands on a case printed for somebody. */
final class PrintedCase {

    private PrintedCase() {}

    static String of(DeskOverHttp desk, String reader, String no, String template) {
        byte[] paper = desk.file(
                reader,
                MockMvcRequestBuilders.get(
                        "/api/cases/" + no + "/print?format=docx&history=true&template=" + template));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper))) {
            return new XWPFWordExtractor(document).getText();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
