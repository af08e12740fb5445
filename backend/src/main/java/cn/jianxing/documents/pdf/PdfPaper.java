package cn.jianxing.documents.pdf;

import cn.jianxing.documents.PaperWriter;
import cn.jianxing.documents.PrintFormat;
import cn.jianxing.documents.Printout;
import cn.jianxing.documents.pdf.Boxes.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.stereotype.Component;

/** Printed cases as PDF; what the typeface lacks stands as 〓 and is announced at the end. */
@Component
class PdfPaper implements PaperWriter {

    private static final float TITLE = 18;
    private static final float HEADING = 13;
    private static final float SMALL = 9;
    private static final float LABEL = 1;
    private static final float ANSWER = 3.4f;
    private static final int WIDEST = 40;

    private final Typeface typeface;
    private final Wording wording;

    PdfPaper(Typeface typeface, Wording wording) {
        this.typeface = typeface;
        this.wording = wording;
    }

    @Override
    public PrintFormat format() {
        return PrintFormat.PDF;
    }

    @Override
    public byte[] write(Printout paper) {
        try (TrueTypeFont font = typeface.open();
                PDDocument document = new PDDocument()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(paper.title());
            document.setDocumentInformation(about);
            document.getDocumentCatalog().setLanguage("zh-CN");
            Ink ink = new Ink(document, font);
            try (Sheets sheets = Sheets.forTheDesk(document, ink, paper.landscape())) {
                head(sheets, paper);
                for (Printout.Block block : paper.blocks()) {
                    set(sheets, block);
                }
                foot(sheets, paper);
                sheets.number();
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return Meanings.set(file.toByteArray(), ink.letterOfCode(), paper.hashCode() & 0xFFFFFFFFL);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void head(Sheets sheets, Printout paper) throws IOException {
        for (String line : sheets.ink().breaker(TITLE).lines(wording.printable(paper.title()), 0, sheets.measure())) {
            sheets.down(TITLE + 8);
            centre(sheets, line, TITLE, TITLE / 45);
        }
        sheets.down(6);
        for (String under : paper.under()) {
            for (String line : sheets.ink().breaker(SMALL).lines(wording.printable(under), 0, sheets.measure())) {
                sheets.down(SMALL + 5);
                centre(sheets, line, SMALL, 0);
            }
        }
        sheets.down(12);
    }

    private static void centre(Sheets sheets, String text, float size, float weight) throws IOException {
        float x = sheets.left() + (sheets.measure() - sheets.ink().width(text, size)) / 2;
        sheets.write(text, x, sheets.y(), size, Ink.BLACK, weight);
    }

    /** JDK 17 cannot switch over a sealed type. */
    private void set(Sheets sheets, Printout.Block block) throws IOException {
        if (block instanceof Printout.Heading heading) {
            sheets.need(5 * HEADING);
            sheets.down(HEADING + 10);
            sheets.write(
                    wording.printable(heading.text()), sheets.left(), sheets.y(), HEADING, Ink.BLACK, HEADING / 45);
            sheets.down(8);
        } else if (block instanceof Printout.Fields fields) {
            Boxes boxes = new Boxes(sheets, wording, LABEL, ANSWER);
            for (Printout.Field field : fields.fields()) {
                boxes.row(List.of(List.of(Cell.head(field.label())), List.of(Cell.of(field.value()))));
            }
        } else if (block instanceof Printout.Opinion opinion) {
            List<Cell> said = new ArrayList<>(List.of(Cell.of(opinion.text())));
            if (opinion.signed() != null) {
                said.add(Cell.signature(opinion.signed()));
            }
            new Boxes(sheets, wording, LABEL, ANSWER).row(List.of(List.of(Cell.head(opinion.step())), said));
        } else if (block instanceof Printout.Table table) {
            table(sheets, table);
        } else if (block instanceof Printout.Remark remark) {
            small(sheets, remark.text());
        }
    }

    /** Its heads stand again on every page it goes on. */
    private void table(Sheets sheets, Printout.Table table) throws IOException {
        Boxes boxes = new Boxes(sheets, wording, weights(table));
        List<List<Cell>> heads =
                table.heads().stream().map(head -> List.of(Cell.head(head))).toList();
        sheets.need(6 * Boxes.SIZE);
        boxes.row(heads);
        for (List<String> row : table.rows()) {
            if (sheets.rest() < 4 * Boxes.SIZE) {
                sheets.turn();
                boxes.row(heads);
            }
            boxes.row(row.stream().map(cell -> List.of(Cell.of(cell))).toList());
        }
        sheets.down(6);
    }

    /** The longest text of a column says how wide it is, within reason. */
    private static float[] weights(Printout.Table table) {
        float[] weights = new float[table.heads().size()];
        for (int column = 0; column < weights.length; column++) {
            if (column < table.weights().size()) {
                weights[column] = table.weights().get(column);
                continue;
            }
            int longest = table.heads().get(column).length() + 1;
            for (List<String> row : table.rows()) {
                longest = Math.max(longest, Math.min(WIDEST, row.get(column).length()));
            }
            weights[column] = Math.max(4, longest);
        }
        return weights;
    }

    private void foot(Sheets sheets, Printout paper) throws IOException {
        String lacking = wording.lacking(everything(paper));
        if (!lacking.isEmpty()) {
            small(sheets, "字库没有的字以〓代替，共%d个，请以系统内原文或 Word 文件为准。".formatted(lacking.codePointCount(0, lacking.length())));
        }
        small(sheets, paper.foot());
    }

    private void small(Sheets sheets, String text) throws IOException {
        sheets.down(4);
        for (String line : sheets.ink().breaker(SMALL).lines(wording.printable(text), 0, sheets.measure())) {
            sheets.need(SMALL + 5);
            sheets.down(SMALL + 5);
            sheets.write(line, sheets.left(), SMALL, Ink.BLACK);
        }
    }

    private static String everything(Printout paper) {
        return paper.title() + paper.under() + paper.blocks();
    }
}
