package cn.jianxing.casework.print;

import cn.jianxing.cases.CasePapers.Line;
import cn.jianxing.cases.CasePapers.Submitted;
import cn.jianxing.documents.Printout.Block;
import cn.jianxing.documents.Printout.Heading;
import cn.jianxing.documents.Printout.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** 全过程: every form as it was submitted, in the order it happened. */
@Component
class WholeRecord implements PrintTemplate {

    @Override
    public String name() {
        return "record";
    }

    @Override
    public String title() {
        return "办理全过程";
    }

    @Override
    public List<Block> body(CasePaper paper) {
        List<Block> blocks = new ArrayList<>(List.of(paper.head()));
        for (Line line : paper.papers().history()) {
            Submitted submitted = paper.submission(line.submissionId());
            if (submitted == null) {
                continue;
            }
            blocks.add(new Heading(Objects.requireNonNullElse(line.step(), "发起")));
            blocks.addAll(paper.forms().blocks(submitted));
            if (line.comment() != null) {
                blocks.add(new Remark("意见：" + line.comment()));
            }
            blocks.add(new Remark(paper.signed(line)));
        }
        return blocks;
    }
}
