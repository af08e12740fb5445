package cn.jianxing.engine.config;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.stereotype.Component;

/** The engine's tables come from our migrations (utf8mb4, with the indexes that are missing), so those run first. */
@Component
class FlywayFirst extends AbstractDependsOnBeanFactoryPostProcessor {

    FlywayFirst() {
        super(ProcessEngine.class, ProcessEngineFactoryBean.class, FlywayMigrationInitializer.class);
    }
}
