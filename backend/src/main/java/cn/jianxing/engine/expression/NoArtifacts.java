package cn.jianxing.engine.expression;

import org.camunda.bpm.engine.ArtifactFactory;

/** Stops {@code camunda:class}, shell, mail and every other behaviour named by class. */
public final class NoArtifacts implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new UnsafeExpression(type.getName(), "models may not name classes");
    }
}
