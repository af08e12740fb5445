package cn.jianxing.engine.expression;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.jspecify.annotations.Nullable;

/** Lets conditions be written in FEEL and refuses every other script language, JUEL included. */
public final class FeelOnlyScripts implements ScriptEngineResolver {

    private final ScriptEngineManager manager = new ScriptEngineManager();

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw new UnsupportedOperationException("no further script languages");
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        return manager;
    }

    @Override
    public @Nullable ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        if (!"feel".equalsIgnoreCase(language)) {
            throw new UnsafeExpression(language, "only FEEL may be used as a script language");
        }
        return manager.getEngineByName("feel");
    }
}
