package cn.jianxing.casework.print;

import cn.jianxing.cases.CasePapers.Papers;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.documents.PaperWriter;
import cn.jianxing.documents.PrintFormat;
import cn.jianxing.documents.Printout;
import cn.jianxing.documents.Printout.Block;
import cn.jianxing.shared.Malformed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sets a case by a template and writes it as a file. */
@Component
public class CasePrinter {

    private final List<PrintTemplate> templates;
    private final List<PaperWriter> writers;
    private final PersonRefs persons;

    CasePrinter(List<PrintTemplate> templates, List<PaperWriter> writers, PersonRefs persons) {
        this.templates = List.copyOf(templates);
        this.writers = List.copyOf(writers);
        this.persons = persons;
    }

    /** @param foot who printed it and when */
    public byte[] print(Papers papers, Wish wish, String foot) {
        PrintTemplate template = template(wish.template);
        CasePaper paper = new CasePaper(papers, persons, new FormText(papers.evidence()));
        List<Block> blocks = new ArrayList<>(template.body(paper));
        if (wish.history) {
            blocks.addAll(Appendix.history(paper));
        }
        if (wish.attachments) {
            blocks.addAll(Appendix.attachments(paper));
        }
        Printout printout = new Printout(
                papers.typeTitle() + template.title(), List.of(papers.file().title()), blocks, foot, wish.landscape);
        return writer(wish.format).write(printout);
    }

    public PrintTemplate template(String name) {
        return templates.stream()
                .filter(template -> template.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Malformed("template"));
    }

    private PaperWriter writer(PrintFormat format) {
        return writers.stream()
                .filter(writer -> writer.format() == format)
                .findFirst()
                .orElseThrow(() -> new Malformed("format"));
    }

    /** What somebody wants printed, and how. */
    public record Wish(String template, PrintFormat format, boolean history, boolean attachments, boolean landscape) {}
}
