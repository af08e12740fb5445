package cn.jianxing.engine.config;

import cn.jianxing.engine.CatalogueBeans;
import cn.jianxing.engine.expression.FeelOnlyScripts;
import cn.jianxing.engine.expression.KnownInvocations;
import cn.jianxing.engine.expression.ModelFunctions;
import cn.jianxing.engine.expression.NoArtifacts;
import cn.jianxing.engine.expression.SafeExpressionManager;
import cn.jianxing.engine.expression.SafeExpressions;
import cn.jianxing.engine.jobs.CaseQueue;
import cn.jianxing.engine.jobs.QueueingJobs;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the engine safe for models that come from a browser, and quiet where we have our own parts. The walls stand
 * here too, not only in the gate: a model forced past the gate must not run either.
 */
@Component
@Order(org.springframework.core.Ordered.LOWEST_PRECEDENCE)
class JianxingEnginePlugin extends AbstractProcessEnginePlugin {

    private final CatalogueBeans catalogue;
    private final SafeExpressions safe;
    private final List<BpmnParseListener> parseListeners;
    private final ListableBeanFactory services;
    private final CaseQueue queue;

    JianxingEnginePlugin(
            CatalogueBeans catalogue,
            SafeExpressions safe,
            List<BpmnParseListener> parseListeners,
            ListableBeanFactory services,
            CaseQueue queue) {
        this.queue = queue;
        this.services = services;
        this.catalogue = catalogue;
        this.safe = safe;
        this.parseListeners = parseListeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        SafeExpressionManager expressions = new SafeExpressionManager(catalogue, safe, services);
        ModelFunctions.all().forEach(expressions::addFunction);
        configuration.setBeans(catalogue);
        configuration.setExpressionManager(expressions);
        configuration.setScriptEngineResolver(new FeelOnlyScripts());
        configuration.setArtifactFactory(new NoArtifacts());
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setDeserializationTypeValidationEnabled(true);
        configuration.setQueryMaxResultsLimit(10_000);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setHistoryCleanupEnabled(false);
        configuration.setHistoryCleanupStrategy("endTimeBased");
        configuration.setHistoryRemovalTimeStrategy("none");
        configuration.setFailedJobRetryTimeCycle("PT1M,PT10M,PT1H");
        configuration.setJobExecutorAcquireByDueDate(true);
        configuration.setEnsureJobDueDateNotNull(true);
        configuration.setDelegateInterceptor(new KnownInvocations());
        configuration.setCustomJobHandlers(new ArrayList<>(QueueingJobs.all(queue)));
        List<BpmnParseListener> listeners = new ArrayList<>(parseListeners);
        if (configuration.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(configuration.getCustomPostBPMNParseListeners());
        }
        configuration.setCustomPostBPMNParseListeners(listeners);
    }
}
