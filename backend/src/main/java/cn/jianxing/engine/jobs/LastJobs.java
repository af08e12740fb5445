package cn.jianxing.engine.jobs;

import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * At shutdown, before anything else goes: takes no further jobs, lets the running ones end, and gives back those that
 * were taken and not begun. Otherwise another node could not have them for five minutes.
 */
@Component
class LastJobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LastJobs.class);

    private final ProcessEngine engine;
    private final ThreadPoolTaskExecutor workers;
    private final JdbcTemplate jdbc;
    private final AtomicBoolean running = new AtomicBoolean();

    LastJobs(
            ProcessEngine engine, @Qualifier("camundaTaskExecutor") ThreadPoolTaskExecutor workers, JdbcTemplate jdbc) {
        this.engine = engine;
        this.workers = workers;
        this.jdbc = jdbc;
    }

    @Override
    public void start() {
        running.set(true);
    }

    @Override
    public void stop() {
        if (running.compareAndSet(true, false)) {
            JobExecutor jobs =
                    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
            jobs.shutdown();
            workers.shutdown();
            int returned = giveBack(jobs.getLockOwner());
            LOG.info("No more jobs are taken; {} given back.", returned);
        }
    }

    int giveBack(String owner) {
        return jdbc.update(
                "update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null where LOCK_OWNER_ = ?", owner);
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
