package cn.jianxing.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.core.io.ClassPathResource;

/** A decision table, of the star rating unless said otherwise, read as the engine reads it. */
final class StarTable {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    StarTable(String name) {
        this("star-rating", name);
    }

    StarTable(String capability, String name) {
        String file = "processes/%s/%s.dmn".formatted(capability, name);
        try (InputStream table = new ClassPathResource(file).getInputStream()) {
            decision = ENGINE.parseDecision(capability + "." + name, table);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    DmnDecisionTableResult decide(Map<String, Object> figures) {
        return ENGINE.evaluateDecisionTable(decision, figures);
    }
}
