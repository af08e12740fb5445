package cn.jianxing.casework.print;

import cn.jianxing.cases.CasePapers.Line;
import cn.jianxing.documents.Printout.Block;
import cn.jianxing.documents.Printout.Heading;
import cn.jianxing.documents.Printout.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may follow any template: the history, and the attachments by name. */
final class Appendix {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("started", "发起"),
            Map.entry("submitted", "提交"),
            Map.entry("returned", "退回补正"),
            Map.entry("reminded", "到期提醒"),
            Map.entry("escalated", "逾期上报"),
            Map.entry("decided", "办理"),
            Map.entry("system", "系统办理"),
            Map.entry("ended", "办结"),
            Map.entry("returned-to", "退回到"),
            Map.entry("taken-back", "撤回"),
            Map.entry("transferred", "转办给"),
            Map.entry("delegated", "委派给"),
            Map.entry("opined", "委派意见"),
            Map.entry("recalled", "收回委派"),
            Map.entry("revoked", "撤销"),
            Map.entry("terminated", "终止"),
            Map.entry("suspended", "挂起"),
            Map.entry("resumed", "恢复"),
            Map.entry("copied", "抄送"),
            Map.entry("urged", "催办"));

    private Appendix() {}

    static List<Block> history(CasePaper paper) {
        List<List<String>> rows = paper.papers().history().stream()
                .map(line -> List.of(
                        CasePaper.moment(line.at()),
                        Objects.requireNonNullElse(line.step(), ""),
                        paper.who(line),
                        result(line),
                        Objects.requireNonNullElse(line.comment(), "")))
                .toList();
        return List.of(
                new Heading("流转记录"),
                new Table(List.of("时间", "环节", "办理人", "结果", "意见"), rows, List.of(16, 18, 22, 20, 34)));
    }

    private static String result(Line line) {
        String kind = KINDS.getOrDefault(line.kind(), "办理");
        return line.withheld()
                ? kind + "（密封）"
                : Stream.of(kind, line.outcomeTitle()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    static List<Block> attachments(CasePaper paper) {
        List<List<String>> rows = paper.papers().evidence().stream()
                .map(item -> List.of(
                        item.name(),
                        Objects.requireNonNullElse(item.label(), ""),
                        CasePaper.moment(item.uploadedAt()),
                        item.sha256().substring(0, 16)))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Heading("附件目录"),
                        new Table(List.of("文件", "用于", "上传时间", "指纹"), rows, List.of(40, 24, 18, 18)));
    }
}
