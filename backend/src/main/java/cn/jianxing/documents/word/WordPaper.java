package cn.jianxing.documents.word;

import cn.jianxing.documents.PaperWriter;
import cn.jianxing.documents.PrintFormat;
import cn.jianxing.documents.Printout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.stereotype.Component;

/** Printed cases as Word files, to go on writing in; every character stays what it is. */
@Component
class WordPaper implements PaperWriter {

    /** Twentieths of a point. */
    private static final long SHORT = 11_906;

    private static final long LONG = 16_838;
    private static final long MARGIN = 1_134;
    private static final int LABEL = 22;

    @Override
    public PrintFormat format() {
        return PrintFormat.DOCX;
    }

    @Override
    public byte[] write(Printout paper) {
        try (XWPFDocument document = new XWPFDocument()) {
            page(document, paper.landscape());
            document.getProperties().getCoreProperties().setTitle(WordText.clean(paper.title()));
            WordText text = new WordText(document, paper.landscape() ? LONG - 2 * MARGIN : SHORT - 2 * MARGIN);
            text.paragraph(paper.title(), 18, true, ParagraphAlignment.CENTER);
            paper.under().forEach(line -> text.paragraph(line, 9, false, ParagraphAlignment.CENTER));
            paper.blocks().forEach(block -> set(text, block));
            text.paragraph(paper.foot(), 9, false, ParagraphAlignment.LEFT);
            pageNumbers(document);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.write(file);
            return file.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void set(WordText text, Printout.Block block) {
        if (block instanceof Printout.Heading heading) {
            text.paragraph(heading.text(), 13, true, ParagraphAlignment.LEFT);
        } else if (block instanceof Printout.Fields fields) {
            var table = text.table(List.of(LABEL, 100 - LABEL));
            fields.fields().forEach(field -> table.row(field.label(), field.value(), null));
        } else if (block instanceof Printout.Opinion opinion) {
            text.table(List.of(LABEL, 100 - LABEL)).row(opinion.step(), opinion.text(), opinion.signed());
        } else if (block instanceof Printout.Table table) {
            var grid = text.table(table.weights().isEmpty() ? equal(table) : table.weights());
            grid.heads(table.heads());
            table.rows().forEach(grid::row);
        } else if (block instanceof Printout.Remark remark) {
            text.paragraph(remark.text(), 9, false, ParagraphAlignment.LEFT);
        }
    }

    private static List<Integer> equal(Printout.Table table) {
        return table.heads().stream().map(head -> 1).toList();
    }

    private static void page(XWPFDocument document, boolean landscape) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG : SHORT));
        size.setH(BigInteger.valueOf(landscape ? SHORT : LONG));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
    }

    private static void pageNumbers(XWPFDocument document) {
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
