package cn.jianxing.engine.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Variable;
import org.springframework.stereotype.Component;

/** What a decision step would decide, without a trace: by the interpreter that processes use, outside of them. */
@Component
class DryDecisions {

    private final RepositoryService repository;
    private final DmnEngine interpreter;
    private final Map<String, Table> tables = new ConcurrentHashMap<>();

    DryDecisions(RepositoryService repository) {
        this.repository = repository;
        this.interpreter = new DefaultDmnEngineConfiguration().buildEngine();
    }

    private record Table(DmnDecision decision, Set<String> reads) {}

    /** The place after the step: with what was decided, or not knowing it. */
    Place after(Place place, BusinessRuleTask step) {
        String result = step.getCamundaResultVariable();
        if (result == null) {
            return place.unsettled(step.getName());
        }
        return decided(place, step)
                .map(value -> place.knowing(result, value))
                .orElseGet(() -> place.asking(Set.of(result)));
    }

    private Optional<Object> decided(Place place, BusinessRuleTask step) {
        return definition(place, step)
                .map(definition -> tables.computeIfAbsent(definition.getId(), id -> read(definition)))
                .filter(table -> place.knows(table.reads()))
                .flatMap(table -> evaluate(table, place.variables(), step.getCamundaMapDecisionResult()));
    }

    private Optional<Object> evaluate(Table table, Map<String, Object> variables, String mapping) {
        try {
            DmnDecisionResult result = interpreter.evaluateDecision(table.decision(), variables);
            if ("singleEntry".equals(mapping)) {
                return Optional.ofNullable(result.getSingleEntry());
            }
            return "collectEntries".equals(mapping) && !result.isEmpty()
                    ? Optional.of(result.collectEntries(
                            result.getFirstResult().keySet().iterator().next()))
                    : Optional.empty();
        } catch (DmnEngineException undecidable) {
            return Optional.empty();
        }
    }

    private Optional<DecisionDefinition> definition(Place place, BusinessRuleTask step) {
        return Optional.ofNullable(repository
                .createDecisionDefinitionQuery()
                .deploymentId(place.model().deploymentId())
                .decisionDefinitionKey(step.getCamundaDecisionRef())
                .singleResult());
    }

    private Table read(DecisionDefinition definition) {
        try (InputStream text = repository.getDecisionModel(definition.getId())) {
            DmnDecision decision = interpreter.parseDecision(definition.getKey(), text);
            return new Table(decision, reads(repository.getDmnModelInstance(definition.getId())));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Everything any table of the file reads, without what the tables tell each other. */
    private static Set<String> reads(DmnModelInstance model) {
        Set<String> names = new LinkedHashSet<>();
        model.getModelElementsByType(InputExpression.class)
                .forEach(input -> names.addAll(FeelNames.in(input.getTextContent())));
        names.removeAll(model.getModelElementsByType(Variable.class).stream()
                .map(Variable::getName)
                .collect(Collectors.toSet()));
        return names;
    }
}
