package cn.jianxing.desk.application;

import cn.jianxing.cases.CaseLists;
import cn.jianxing.cases.ListedCase;
import cn.jianxing.desk.application.Sheets.Column;
import cn.jianxing.inbox.ListedTask;
import cn.jianxing.inbox.TaskLists;
import cn.jianxing.inbox.TaskLists.Wanted;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A list of the inbox or of the search as an Excel file: the same filters, the same people's eyes. */
@Component
public class WriteSheet {

    private static final int PAGE = 100;

    private static final List<Column> OF_TASKS = List.of(
            new Column("编号", 18),
            new Column("标题", 40),
            new Column("事项类型", 18),
            new Column("单位", 28),
            new Column("环节", 18),
            new Column("来自", 12),
            new Column("状态", 14),
            new Column("结果", 16),
            new Column("到达时间", 18),
            new Column("办理期限", 18),
            new Column("办结时间", 18));
    private static final List<Column> OF_CASES = List.of(
            new Column("编号", 18),
            new Column("标题", 40),
            new Column("事项类型", 18),
            new Column("单位", 28),
            new Column("状态", 14),
            new Column("发起人", 12),
            new Column("发起时间", 18),
            new Column("办结时间", 18),
            new Column("所查文字", 60));
    private static final Map<String, String> TITLES =
            Map.of("todo", "待办", "snoozed", "稍后处理", "drafts", "草稿箱", "done", "已办", "started", "我发起的", "cc", "抄送我的");

    private final TaskLists tasks;
    private final CaseLists cases;
    private final Sheets sheets;

    WriteSheet(TaskLists tasks, CaseLists cases, Sheets sheets) {
        this.tasks = tasks;
        this.cases = cases;
        this.sheets = sheets;
    }

    public String title(String view) {
        return TITLES.getOrDefault(view, view);
    }

    /** A list of the inbox. */
    public Sheet ofTasks(Wanted wanted) {
        return sheets.of(title(wanted.view()), OF_TASKS, cursor -> tasks.page(wanted, cursor), WriteSheet::cells);
    }

    /** What the search finds; without words everything the person may see. */
    public Sheet ofCases(@Nullable String words) {
        return sheets.of("办件", OF_CASES, cursor -> cases.page(words, PAGE, cursor), WriteSheet::cells);
    }

    private static List<@Nullable Object> cells(ListedTask task) {
        return Arrays.<@Nullable Object>asList(
                task.caseNo(),
                task.caseTitle(),
                task.caseType(),
                task.unit(),
                task.step(),
                task.from(),
                task.state(),
                task.outcome(),
                Sheets.moment(task.createdAt()),
                Sheets.moment(task.dueAt()),
                Sheets.moment(task.completedAt()));
    }

    private static List<@Nullable Object> cells(ListedCase entry) {
        return Arrays.<@Nullable Object>asList(
                entry.no(),
                entry.title(),
                entry.type(),
                entry.unit(),
                entry.state(),
                entry.startedBy(),
                Sheets.moment(entry.startedAt()),
                Sheets.moment(entry.endedAt()),
                entry.found());
    }
}
