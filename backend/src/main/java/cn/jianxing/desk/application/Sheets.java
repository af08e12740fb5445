package cn.jianxing.desk.application;

import cn.jianxing.desk.domain.DeskSettings;
import cn.jianxing.documents.Spreadsheet;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Page;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of any length as Excel files, as far as the office's limit; what is left off is said in the last row. */
@Component
class Sheets {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessClock.ZONE);

    private final DeskSettings settings;
    private final Spreadsheet spreadsheet;

    Sheets(DeskSettings settings, Spreadsheet spreadsheet) {
        this.settings = settings;
        this.spreadsheet = spreadsheet;
    }

    /** The first page is read before anything is written: a refusal is an answer, not half a file. */
    <T> Sheet of(
            String title,
            List<Column> columns,
            Function<@Nullable String, Page<T>> pages,
            Function<T, List<@Nullable Object>> cells) {
        int most = settings.setting("sheet.most-rows");
        PagedRows<T> rows = new PagedRows<>(pages, most);
        rows.begin();
        return file -> spreadsheet.stream(
                file,
                title,
                columns.stream().map(Column::head).toList(),
                columns.stream().map(Column::width).toList(),
                lines(rows, cells, most));
    }

    static @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : MOMENT.format(at);
    }

    private static <T> Iterator<List<@Nullable Object>> lines(
            PagedRows<T> rows, Function<T, List<@Nullable Object>> cells, int most) {
        return new Iterator<>() {
            private boolean noted;

            @Override
            public boolean hasNext() {
                return rows.hasNext() || (rows.cutOff() && !noted);
            }

            @Override
            public List<@Nullable Object> next() {
                if (rows.hasNext()) {
                    return cells.apply(rows.next());
                }
                noted = true;
                return Arrays.<@Nullable Object>asList("仅导出前 " + most + " 行，请缩小筛选范围后再导出其余部分");
            }
        };
    }

    /** @param width in places */
    record Column(String head, int width) {}
}
