package cn.jianxing.documents.pdf;

import cn.jianxing.documents.DocumentDraft;
import cn.jianxing.documents.domain.DocumentPrinter;
import cn.jianxing.shared.BusinessClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.stereotype.Component;

/** Prints documents as PDF; time and identity of the file come from the document, so that equal papers are equal files. */
@Component
class PdfPrinter implements DocumentPrinter {

    private static final float TITLE = 22;
    private static final float TEXT = 16;
    private static final float LEADING = 28.95f;
    /** Room for the seal above and below the two lines it covers. */
    private static final float SEAL_ROOM = 150;

    private final Typeface typeface;
    private final Wording wording;

    PdfPrinter(Typeface typeface, Wording wording) {
        this.typeface = typeface;
        this.wording = wording;
    }

    @Override
    public String lacking(DocumentDraft text) {
        Stream<String> cells = text.tables().stream()
                .flatMap(table -> Stream.concat(
                        table.heads().stream(), table.rows().stream().flatMap(List::stream)));
        return wording.lacking(Stream.of(Stream.of(text.title()), text.paragraphs().stream(), cells)
                .flatMap(part -> part)
                .collect(Collectors.joining()));
    }

    @Override
    public byte[] print(Paper paper) {
        try (TrueTypeFont font = typeface.open();
                PDDocument document = new PDDocument()) {
            describe(document, paper);
            Ink ink = new Ink(document, font);
            try (Sheets sheets = new Sheets(document, ink)) {
                RedHead.set(sheets, paper);
                title(sheets, paper.text().title());
                text(sheets, paper);
                int left = paper.text().tables().size();
                for (DocumentDraft.Table table : paper.text().tables()) {
                    new Grid(sheets, table, wording, --left == 0 ? SEAL_ROOM : 0).set();
                }
                close(sheets, paper);
                sheets.number();
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return Meanings.set(file.toByteArray(), ink.letterOfCode(), identity(paper));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void describe(PDDocument document, Paper paper) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(paper.no() + " " + paper.text().title());
        about.setAuthor(paper.issuer());
        about.setCreationDate(GregorianCalendar.from(paper.signedAt().atZone(BusinessClock.ZONE)));
        document.setDocumentInformation(about);
        document.setDocumentId(identity(paper));
        document.getDocumentCatalog().setLanguage("zh-CN");
    }

    private static long identity(Paper paper) {
        return (paper.no() + paper.signedAt()).hashCode() & 0xFFFFFFFFL;
    }

    private void title(Sheets sheets, String title) throws IOException {
        for (String line : sheets.ink().breaker(TITLE).lines(wording.printable(title), 0, Sheets.MEASURE - 2 * TITLE)) {
            sheets.down(TITLE + 12);
            RedHead.centre(sheets, line, TITLE, Ink.BLACK, TITLE / 45);
        }
        sheets.down(LEADING);
    }

    private void text(Sheets sheets, Paper paper) throws IOException {
        if (!paper.addressees().isEmpty()) {
            paragraph(sheets, String.join("、", paper.addressees()) + "：", 0, 0);
        }
        int left = paper.text().paragraphs().size();
        for (String paragraph : paper.text().paragraphs()) {
            boolean last = --left == 0 && paper.text().tables().isEmpty();
            paragraph(sheets, paragraph, 2 * TEXT, last ? SEAL_ROOM : 0);
        }
    }

    /** @param after room for what must stand on the same page as the last line */
    private void paragraph(Sheets sheets, String text, float indent, float after) throws IOException {
        float x = Sheets.LEFT + indent;
        List<String> lines = sheets.ink().breaker(TEXT).lines(wording.printable(text), indent, Sheets.MEASURE);
        int left = lines.size();
        for (String line : lines) {
            sheets.need(LEADING + (--left == 0 ? after : 0));
            sheets.down(LEADING);
            sheets.write(line, x, TEXT, Ink.BLACK);
            x = Sheets.LEFT;
        }
    }

    /** Who issues it and when, with the seal over both; never alone on a page, where they would prove nothing. */
    private void close(Sheets sheets, Paper paper) throws IOException {
        sheets.need(SEAL_ROOM);
        LocalDate day = LocalDate.ofInstant(paper.signedAt(), BusinessClock.ZONE);
        String date = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        String name = wording.printable(paper.issuer());
        float nameWidth = sheets.ink().width(name, TEXT);
        float dateWidth = sheets.ink().width(date, TEXT);
        float middle = Sheets.RIGHT - 4 * TEXT - dateWidth / 2;
        float nameAt = Math.min(middle - nameWidth / 2, Sheets.RIGHT - nameWidth);
        sheets.down(2.5f * LEADING);
        sheets.write(name, nameAt, TEXT, Ink.BLACK);
        sheets.down(LEADING);
        sheets.write(date, middle - dateWidth / 2, TEXT, Ink.BLACK);
        new Seal(sheets.page(), sheets.ink().outlines()).stamp(paper.issuer(), middle, sheets.y() + LEADING / 2);
    }
}
