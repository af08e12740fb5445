package cn.jianxing.benchmark;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The indexes we add to the engine's tables, taken away and put back to see what each side owes to them. */
record OwnIndexes(JdbcTemplate jdbc, List<Index> indexes) {

    OwnIndexes(JdbcTemplate jdbc) {
        this(
                jdbc,
                jdbc.query(
                        """
                        select table_name, index_name, group_concat(column_name order by seq_in_index) as columns
                        from information_schema.statistics
                        where table_schema = database() and index_name like 'JX\\_IDX\\_%'
                        group by table_name, index_name
                        """,
                        (row, number) -> new Index(
                                row.getString("table_name"), row.getString("index_name"), row.getString("columns"))));
    }

    void drop() {
        indexes.forEach(index -> jdbc.execute("drop index " + index.name() + " on " + index.table()));
    }

    void create() {
        indexes.forEach(index ->
                jdbc.execute("create index " + index.name() + " on " + index.table() + " (" + index.columns() + ")"));
    }

    record Index(String table, String name, String columns) {}
}
