package cn.jianxing.engine.jobs;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.AsyncContinuationJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerStartEventSubprocessJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/**
 * The engine's own job handlers, each behind the queue of its case. Subclasses and not a wrapper: the engine asks some
 * of them for their class.
 */
public final class QueueingJobs {

    private QueueingJobs() {}

    public static List<JobHandler<?>> all(CaseQueue queue) {
        return List.of(
                new Continuation(queue), new Catch(queue), new Boundary(queue), new Frame(queue), new Reminder(queue));
    }

    private static final class Continuation extends AsyncContinuationJobHandler {

        private final CaseQueue queue;

        Continuation(CaseQueue queue) {
            this.queue = queue;
        }

        @Override
        public void execute(
                AsyncContinuationConfiguration configuration,
                ExecutionEntity execution,
                CommandContext context,
                @Nullable String tenantId) {
            queue.join(execution);
            super.execute(configuration, execution, context, tenantId);
        }
    }

    private static final class Catch extends TimerCatchIntermediateEventJobHandler {

        private final CaseQueue queue;

        Catch(CaseQueue queue) {
            this.queue = queue;
        }

        @Override
        public void execute(
                TimerJobConfiguration configuration,
                ExecutionEntity execution,
                CommandContext context,
                @Nullable String tenantId) {
            queue.join(execution);
            super.execute(configuration, execution, context, tenantId);
        }
    }

    private static final class Boundary extends TimerExecuteNestedActivityJobHandler {

        private final CaseQueue queue;

        Boundary(CaseQueue queue) {
            this.queue = queue;
        }

        @Override
        public void execute(
                TimerJobConfiguration configuration,
                ExecutionEntity execution,
                CommandContext context,
                @Nullable String tenantId) {
            queue.join(execution);
            super.execute(configuration, execution, context, tenantId);
        }
    }

    private static final class Frame extends TimerStartEventSubprocessJobHandler {

        private final CaseQueue queue;

        Frame(CaseQueue queue) {
            this.queue = queue;
        }

        @Override
        public void execute(
                TimerJobConfiguration configuration,
                ExecutionEntity execution,
                CommandContext context,
                @Nullable String tenantId) {
            queue.join(execution);
            super.execute(configuration, execution, context, tenantId);
        }
    }

    private static final class Reminder extends TimerTaskListenerJobHandler {

        private final CaseQueue queue;

        Reminder(CaseQueue queue) {
            this.queue = queue;
        }

        @Override
        public void execute(
                TimerJobConfiguration configuration,
                ExecutionEntity execution,
                CommandContext context,
                @Nullable String tenantId) {
            queue.join(execution);
            super.execute(configuration, execution, context, tenantId);
        }
    }
}
