package cn.jianxing.casework.print;

import cn.jianxing.cases.CasePapers.Submitted;
import cn.jianxing.documents.Printout.Block;
import cn.jianxing.documents.Printout.Heading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** 仅表单: each form once, as it was filled in last. */
@Component
class FormsOnly implements PrintTemplate {

    @Override
    public String name() {
        return "forms";
    }

    @Override
    public String title() {
        return "表单";
    }

    @Override
    public List<Block> body(CasePaper paper) {
        Map<String, Submitted> last = new LinkedHashMap<>();
        paper.papers()
                .submissions()
                .forEach(submitted -> last.put(submitted.submission().formId(), submitted));
        List<Block> blocks = new ArrayList<>(List.of(paper.head()));
        last.values().forEach(submitted -> {
            blocks.add(new Heading(step(paper, submitted)));
            blocks.addAll(paper.forms().blocks(submitted));
        });
        return blocks;
    }

    private static String step(CasePaper paper, Submitted submitted) {
        return paper.papers().history().stream()
                .filter(line -> submitted.submission().id().equals(line.submissionId()))
                .map(line -> Objects.requireNonNullElse(line.step(), "申请"))
                .findFirst()
                .orElse("申请");
    }
}
