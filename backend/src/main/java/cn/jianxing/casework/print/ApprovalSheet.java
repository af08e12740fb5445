package cn.jianxing.casework.print;

import cn.jianxing.cases.CasePapers.Line;
import cn.jianxing.cases.CasePapers.Submitted;
import cn.jianxing.documents.Printout.Block;
import cn.jianxing.documents.Printout.Heading;
import cn.jianxing.documents.Printout.Opinion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 审批单: what was applied for, and each opinion in the box of its step with signature, post and date. */
@Component
class ApprovalSheet implements PrintTemplate {

    private static final Set<String> OPINIONS = Set.of("decided", "returned", "opined");

    @Override
    public String name() {
        return "approval";
    }

    @Override
    public String title() {
        return "审批单";
    }

    @Override
    public List<Block> body(CasePaper paper) {
        List<Block> blocks = new ArrayList<>(List.of(paper.head()));
        paper.papers().history().stream()
                .filter(line -> Set.of("started", "submitted").contains(line.kind()))
                .map(line -> paper.submission(line.submissionId()))
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .filter(applied -> !applied.schema().isEmpty())
                .ifPresent(applied -> {
                    blocks.add(new Heading("申请内容"));
                    blocks.addAll(paper.forms().blocks(applied));
                });
        List<Line> opinions = paper.papers().history().stream()
                .filter(line -> OPINIONS.contains(line.kind()))
                .toList();
        if (!opinions.isEmpty()) {
            blocks.add(new Heading("办理意见"));
            opinions.forEach(line -> blocks.add(box(paper, line)));
        }
        return blocks;
    }

    private static Opinion box(CasePaper paper, Line line) {
        String step = Objects.requireNonNullElse(line.step(), "");
        String signed = paper.signed(line);
        if (line.withheld()) {
            return new Opinion(step, "（密封意见，启封前不能查看）", signed);
        }
        Submitted submitted = paper.submission(line.submissionId());
        String text = submitted == null
                ? Stream.of(line.outcomeTitle(), line.comment())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"))
                : paper.forms().words(submitted);
        return new Opinion(step, text, signed);
    }
}
