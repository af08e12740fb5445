package cn.jianxing.publicity.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.testing.JianxingTest;
import cn.jianxing.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@JianxingTest
class EncryptObjectorsTests {

    private static final String OLD = "insert into objection (id, notice_id, case_id, row_key, objector_name,"
            + " objector_contact, real_name, facts, state, entered_by, received_at)"
            + " values (?, 'n', 'c', '990101001001', ?, ?, 1, '台账与事实不符', 'RECEIVED', 'p', '2026-12-01 01:00:00')";

    @Autowired
    EncryptObjectors encryptObjectors;

    @Autowired
    PersonalData personal;

    @Test
    void whoObjectedBeforeIsEncryptedOnceAndReadAsBefore() {
        var database = new DriverManagerDataSource(TestDatabase.freshSchema(), "root", "");
        var jdbc = new JdbcTemplate(database);
        upTo("202611250600", database).load().migrate();
        jdbc.update(OLD, "o1", "张三", "13912345678");
        jdbc.update(OLD, "o2", "", "");

        upTo("202611250601", database).javaMigrations(encryptObjectors).load().migrate();

        List<Map<String, Object>> rows = jdbc.queryForList("select * from objection order by id");
        assertThat(rows.toString()).doesNotContain("张三", "13912345678").contains("台账与事实不符");
        assertThat(read(rows.get(0))).containsExactly("张三", "13912345678");
        assertThat(read(rows.get(1))).containsExactly("", "");
        upTo("202611250601", database).javaMigrations(encryptObjectors).load().migrate();
        assertThat(jdbc.queryForList("select * from objection order by id")).isEqualTo(rows);
    }

    private List<String> read(Map<String, Object> row) {
        return List.of(
                personal.open("o", String.valueOf(row.get("objector_name"))),
                personal.open("o", String.valueOf(row.get("objector_contact"))));
    }

    private static FluentConfiguration upTo(String version, DriverManagerDataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(version);
    }
}
