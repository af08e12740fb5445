package cn.jianxing.publicity;

import java.util.List;

/** What is to be published: a text and a list. */
public record NoticeContent(String title, String intro, List<String> heads, List<Row> rows) {

    public NoticeContent {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** @param key by which an objection names it */
    public record Row(String key, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
