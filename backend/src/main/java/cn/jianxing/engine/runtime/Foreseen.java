package cn.jianxing.engine.runtime;

import cn.jianxing.engine.Processes.Ending;
import cn.jianxing.engine.Processes.NextSteps;
import cn.jianxing.engine.Processes.Step;
import cn.jianxing.engine.Processes.Wait;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a walk ahead has come to; what is certain outweighs the same in doubt. */
final class Foreseen {

    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Set<Wait> waits = new LinkedHashSet<>();
    private @Nullable Ending ending;

    void step(Step step) {
        steps.merge(step.stepId() + " " + step.audience(), step, (one, other) -> one.dependsOn() == null ? one : other);
    }

    void wait(String kind, @Nullable String name) {
        waits.add(new Wait(kind, name));
    }

    void ends(@Nullable String name, @Nullable String doubt) {
        if (ending == null || ending.dependsOn() != null) {
            ending = new Ending(name, doubt);
        }
    }

    /** A case ends only when nothing else goes on in it. */
    NextSteps asAnswer(@Nullable String value, @Nullable String title, boolean othersStand) {
        boolean certainStep = steps.values().stream().anyMatch(step -> step.dependsOn() == null);
        Ending end = othersStand || certainStep ? null : ending;
        return new NextSteps(value, title, List.copyOf(steps.values()), end, List.copyOf(waits));
    }
}
