package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The tests of a process class must reach nearly every node and flow of its models; asked only when all of them ran. */
class CoverageGate implements BeforeEachCallback, AfterAllCallback {

    private static final Logger LOG = LoggerFactory.getLogger(CoverageGate.class);
    private static final double LEAST = 0.95;

    private final Set<Method> run = new HashSet<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        run.add(context.getRequiredTestMethod());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        for (String process : processes(context)) {
            Set<String> all = elements(application, process);
            Set<String> missed = new TreeSet<>(all);
            missed.removeAll(nodes(application, process));
            missed.removeAll(application.getBean(TakenPaths.class).of(process));
            double reached = 1 - (double) missed.size() / all.size();
            LOG.info(
                    "Coverage of {}: {} of {} nodes and flows, missed {}",
                    process,
                    all.size() - missed.size(),
                    all.size(),
                    missed);
            if (run.size() == tests(context.getRequiredTestClass())) {
                assertThat(reached)
                        .as("nodes and flows of %s, without %s", process, missed)
                        .isGreaterThanOrEqualTo(LEAST);
            }
        }
    }

    private static String[] processes(ExtensionContext context) {
        ProcessTest test = context.getRequiredTestClass().getAnnotation(ProcessTest.class);
        return test == null ? new String[0] : test.value();
    }

    private static long tests(Class<?> type) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .flatMap(declaring -> Arrays.stream(declaring.getDeclaredMethods()))
                .filter(method ->
                        method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class))
                .count();
    }

    private static Set<String> elements(ApplicationContext application, String process) {
        RepositoryService repository = application.getBean(RepositoryService.class);
        var model = repository.getBpmnModelInstance(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId());
        Set<String> ids = ids(model.getModelElementsByType(FlowNode.class));
        // behind an event-based gateway the engine starts from the event and takes no flow
        ids.addAll(ids(model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                .toList()));
        return ids;
    }

    private static Set<String> ids(Collection<? extends BaseElement> elements) {
        return elements.stream().map(BaseElement::getId).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> nodes(ApplicationContext application, String process) {
        return application
                .getBean(HistoryService.class)
                .createNativeHistoricActivityInstanceQuery()
                .sql("select * from ACT_HI_ACTINST where PROC_DEF_KEY_ = #{process}")
                .parameter("process", process)
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }
}
