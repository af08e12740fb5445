package cn.jianxing.benchmark;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Open tasks by the hundred thousand, written straight into the engine's tables: each in a case of its own, asked of
 * one audience. The inbox then builds its own rows from them, as it would after a restore.
 */
class CrowdedInbox {

    private static final int AT_ONCE = 2_000;
    private static final Instant FIRST = Instant.parse("2026-01-05T00:00:00Z");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final String definition;
    private final String definitionKey;
    private int written;

    CrowdedInbox(JdbcTemplate jdbc, TransactionTemplate transaction, String definition, String definitionKey) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.definition = definition;
        this.definitionKey = definitionKey;
    }

    int written() {
        return written;
    }

    /** Writes on until there are {@code total} tasks; the audiences take turns, so every list spreads over the year. */
    void growTo(int total, List<String> turns) {
        while (written < total) {
            int count = Math.min(AT_ONCE, total - written);
            transaction.executeWithoutResult(status -> write(written, count, turns));
            written += count;
        }
        jdbc.execute(
                "analyze table ACT_RU_TASK, ACT_RU_IDENTITYLINK, ACT_RU_EXECUTION, case_file, inbox_item, inbox_audience");
    }

    private void write(int from, int count, List<String> turns) {
        batch("""
                insert into case_file (id, no, type, type_title, title, subject_unit, subject_title, state, started_by,
                    started_as, started_at, root_instance_id, search_text)
                values (?, ?, ?, '星级评估', ?, '990101001001', '北麦村文明实践站', 'running', ?, 'none', ?, ?, ?)
                """, from, count, (row, i) -> {
            row.setString(1, id("c", i));
            row.setString(2, "XJ-2026-" + i);
            row.setString(3, definitionKey);
            row.setString(4, "星级评估 " + i);
            row.setString(5, id("p", i));
            row.setTimestamp(6, at(i));
            row.setString(7, id("e", i));
            row.setString(8, "XJ-2026-" + i + " 星级评估 北麦村文明实践站");
        });
        batch("""
                insert into ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_,
                    PROC_DEF_KEY_, ACT_ID_, IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_,
                    CACHED_ENT_STATE_, SEQUENCE_COUNTER_)
                values (?, 1, ?, ?, ?, ?, ?, 'Activity_SelfAssess', 1, 0, 1, 0, 1, 2, 1)
                """, from, count, (row, i) -> {
            row.setString(1, id("e", i));
            row.setString(2, id("e", i));
            row.setString(3, id("e", i));
            row.setString(4, id("c", i));
            row.setString(5, definition);
            row.setString(6, definitionKey);
        });
        batch("""
                insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_, TASK_DEF_KEY_,
                    PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_, TASK_STATE_)
                values (?, 1, ?, ?, ?, '审核', 'Activity_Review', 50, ?, ?, 1, 'Created')
                """, from, count, (row, i) -> {
            row.setString(1, id("t", i));
            row.setString(2, id("e", i));
            row.setString(3, id("e", i));
            row.setString(4, definition);
            row.setTimestamp(5, at(i));
            row.setTimestamp(6, Timestamp.from(at(i).toInstant().plus(7, ChronoUnit.DAYS)));
        });
        batch("""
                insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) values (?, 1, ?, 'candidate', ?)
                """, from, count, (row, i) -> {
            row.setString(1, id("l", i));
            row.setString(2, turns.get(i % turns.size()));
            row.setString(3, id("t", i));
        });
    }

    private void batch(String sql, int from, int count, Row row) {
        List<Integer> numbers =
                java.util.stream.IntStream.range(from, from + count).boxed().toList();
        jdbc.batchUpdate(sql, numbers, count, row::fill);
    }

    /** The order of the ids says nothing about the order of arrival, as with the engine's own ids. */
    private static String id(String kind, int i) {
        return "%s%08x-0000-4000-8000-%012d"
                .formatted(kind, Integer.reverse(i), i)
                .substring(0, 36);
    }

    /** Arrival: no two in the same second, so that every list has one right order. */
    private static Timestamp at(int i) {
        return Timestamp.from(FIRST.plusSeconds(i * 61L));
    }

    @FunctionalInterface
    private interface Row {
        void fill(PreparedStatement row, Integer number) throws SQLException;
    }
}
