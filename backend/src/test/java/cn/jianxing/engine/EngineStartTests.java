package cn.jianxing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.testing.JianxingTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
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

        assertThat(engine.getManagementService().getTableCount()).isNotEmpty();
        assertThat(narrow).isZero();
    }

    @Test
    void whatTheEngineSearchesWithoutAnIndexHasOne() {
        assertThat(jdbc.queryForList("""
                select concat(table_name, '.', column_name) from information_schema.statistics
                where table_schema = database() and seq_in_index = 1
                """, String.class))
                .contains("ACT_RU_TASK.PARENT_TASK_ID_", "ACT_RU_JOB.DUEDATE_", "ACT_RU_IDENTITYLINK.GROUP_ID_");
    }

    @Test
    void theEngineReadsAndKeepsWhatOthersDependOn() {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(configuration.getHistoryLevel().getName()).isEqualTo("full");
        assertThat(configuration.isJobExecutorDeploymentAware()).isFalse();
        assertThat(configuration.isCmmnEnabled()).isFalse();
        assertThat(configuration.isStandaloneTasksEnabled()).isFalse();
        assertThat(configuration.isAuthorizationEnabled()).isFalse();
        assertThat(configuration.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(configuration.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(configuration.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(configuration.isJobExecutorAcquireByDueDate()).isTrue();
    }
}
