package cn.jianxing.engine.config;

import cn.jianxing.engine.expression.ModelFunctions;
import cn.jianxing.engine.expression.SafeExpressions;
import cn.jianxing.shared.Ids;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Parts of the engine that Spring makes. */
@Configuration
class EngineBeans {

    @Bean
    IdGenerator engineIds() {
        return Ids::next;
    }

    @Bean
    SafeExpressions safeExpressions() {
        return new SafeExpressions(ModelFunctions.all().keySet());
    }

    /** The starter's own executor drops queued jobs at shutdown and leaves them locked for five minutes. */
    @Bean
    @Qualifier("camundaTaskExecutor")
    ThreadPoolTaskExecutor camundaTaskExecutor() {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix("engine-job-");
        executor.setCorePoolSize(3);
        executor.setMaxPoolSize(6);
        executor.setQueueCapacity(12);
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(20);
        return executor;
    }
}
