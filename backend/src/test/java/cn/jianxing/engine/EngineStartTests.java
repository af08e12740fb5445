package cn.jianxing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.testing.JianxingTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@JianxingTest
class EngineStartTests {

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theEngineRunsOnOurOwnTables() {
        Integer narrow = jdbc.queryForObject("""
                select count(*) from information_schema.tables
                where table_schema = database() and table_name like 'ACT\\_%' and table_collation <> 'utf8mb4_bin'
                """, Integer.class);

        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isZero();
        assertThat(narrow).isZero();
    }
}
