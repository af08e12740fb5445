package cn.jianxing.desk.application;

import cn.jianxing.desk.domain.DeskSettings;
import cn.jianxing.documents.Spreadsheet;
import cn.jianxing.inbox.ListedTask;
import cn.jianxing.inbox.TaskLists;
import cn.jianxing.inbox.TaskLists.Wanted;
import cn.jianxing.shared.BusinessClock;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A list of the inbox as an Excel file: the same filters, the same people's eyes; what is left off is said. */
@Component
public class WriteSheet {

    private static final List<String> HEADS =
            List.of("编号", "标题", "事项类型", "单位", "环节", "来自", "状态", "结果", "到达时间", "办理期限", "办结时间");
    private static final List<Integer> WIDTHS = List.of(18, 40, 18, 28, 18, 12, 14, 16, 18, 18, 18);
    private static final Map<String, String> TITLES =
            Map.of("todo", "待办", "snoozed", "稍后处理", "drafts", "草稿箱", "done", "已办", "started", "我发起的", "cc", "抄送我的");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessClock.ZONE);

    private final TaskLists lists;
    private final DeskSettings settings;
    private final Spreadsheet spreadsheet;

    WriteSheet(TaskLists lists, DeskSettings settings, Spreadsheet spreadsheet) {
        this.lists = lists;
        this.settings = settings;
        this.spreadsheet = spreadsheet;
    }

    public String title(String view) {
        return TITLES.getOrDefault(view, view);
    }

    /** The first page is read before anything is written: a refusal is an answer, not half a file. */
    public Sheet prepare(Wanted wanted) {
        int most = settings.setting("sheet.most-rows");
        ListRows rows = new ListRows(lists, wanted, most);
        rows.begin();
        return file -> spreadsheet.stream(file, title(wanted.view()), HEADS, WIDTHS, lines(rows, most));
    }

    private static Iterator<List<@Nullable Object>> lines(ListRows rows, int most) {
        return new Iterator<>() {
            private boolean noted;

            @Override
            public boolean hasNext() {
                return rows.hasNext() || (rows.cutOff() && !noted);
            }

            @Override
            public List<@Nullable Object> next() {
                if (rows.hasNext()) {
                    return cells(rows.next());
                }
                noted = true;
                return Arrays.<@Nullable Object>asList("仅导出前 " + most + " 行，请缩小筛选范围后再导出其余部分");
            }
        };
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
                moment(task.createdAt()),
                moment(task.dueAt()),
                moment(task.completedAt()));
    }

    private static @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : MOMENT.format(at);
    }

    /** A file that is written when somebody takes it. */
    @FunctionalInterface
    public interface Sheet {
        void writeTo(OutputStream file);
    }
}
