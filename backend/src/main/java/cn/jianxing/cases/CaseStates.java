package cn.jianxing.cases;

import java.util.Map;

/** The states a case can be in, in the words of the office. */
public final class CaseStates {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("draft", "草稿"),
            Map.entry("submitted", "已提交"),
            Map.entry("accepted", "已受理"),
            Map.entry("returned", "退回补正"),
            Map.entry("under_review", "审核中"),
            Map.entry("countersigning", "会签中"),
            Map.entry("approved", "已批准"),
            Map.entry("rejected", "不予通过"),
            Map.entry("publicising", "公示中"),
            Map.entry("objected", "异议处理中"),
            Map.entry("effective", "已生效"),
            Map.entry("suspended", "中止"),
            Map.entry("withdrawn", "已撤回"),
            Map.entry("cancelled", "已取消"),
            Map.entry("closed", "办结"),
            Map.entry("archived", "归档"),
            Map.entry("revoked", "撤销"));

    private CaseStates() {}

    /** A state a model invents shows by its id until it is given a title here. */
    public static String title(String state) {
        return TITLES.getOrDefault(state, state);
    }
}
