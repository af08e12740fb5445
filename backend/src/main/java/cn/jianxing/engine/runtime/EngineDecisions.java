package cn.jianxing.engine.runtime;

import cn.jianxing.engine.Decisions;
import cn.jianxing.shared.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Decisions as the engine's repository keeps them, read by the same interpreter that processes use. */
@Service
class EngineDecisions implements Decisions {

    private final RepositoryService repository;
    private final DmnEngine interpreter;
    private final AtomicReference<@Nullable DmnDecisionTableEvaluationEvent> answered = new AtomicReference<>();
    private final Map<String, Table> tables = new ConcurrentHashMap<>();

    EngineDecisions(RepositoryService repository) {
        this.repository = repository;
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(answered::set));
        this.interpreter = configuration.buildEngine();
    }

    @Override
    public String newest(String decisionId) {
        var definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decisionId)
                .latestVersion()
                .singleResult();
        return Optional.ofNullable(definition)
                .map(DecisionDefinition::getId)
                .orElseThrow(() -> new NotFound("decision.not-found", Map.of("decisionId", decisionId)));
    }

    @Override
    public Optional<Outcome> decide(String definitionId, Map<String, Object> figures) {
        var table = tables.computeIfAbsent(definitionId, this::read);
        return matching(table.decision(), figures).stream().findFirst().map(table.texts()::outcome);
    }

    /** The interpreter names the rows only to its listener, so one question is asked after the other. */
    private synchronized List<DmnEvaluatedDecisionRule> matching(DmnDecision decision, Map<String, Object> figures) {
        interpreter.evaluateDecisionTable(decision, figures);
        return Objects.requireNonNull(answered.getAndSet(null)).getMatchingRules();
    }

    private Table read(String definitionId) {
        try (InputStream text = repository.getDecisionModel(definitionId);
                InputStream again = repository.getDecisionModel(definitionId)) {
            var key = repository.getDecisionDefinition(definitionId).getKey();
            return new Table(interpreter.parseDecision(key, text), TableTexts.read(again));
        } catch (NotFoundException unknown) {
            throw new NotFound("decision.not-found", Map.of("decisionId", definitionId));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private record Table(DmnDecision decision, TableTexts texts) {}
}
