package cn.jianxing.engine.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;

/** The tree of running steps as a list: what lies in one scope, and all the rest with the scope it lies in. */
final class Outline {

    private final List<String> elements = new ArrayList<>();

    private Outline() {}

    static Outline of(ActivityInstance tree, ActivityInstance scope) {
        Outline outline = new Outline();
        outline.collect(tree, scope.getId());
        return outline;
    }

    void add(String element) {
        elements.add("+" + element);
    }

    void remove(String element) {
        elements.remove("+" + element);
    }

    Map<String, Long> count() {
        return elements.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** @throws IllegalStateException which takes everything back when the case stands elsewhere than foreseen */
    void require(Map<String, Long> foreseen) {
        if (!count().equals(foreseen)) {
            throw new IllegalStateException("the case would stand at " + count() + " and not at " + foreseen);
        }
    }

    private void collect(ActivityInstance at, String scope) {
        String mark = at.getId().equals(scope) ? "+" : at.getActivityId() + " ";
        for (TransitionInstance waiting : at.getChildTransitionInstances()) {
            elements.add(mark + Frame.element(waiting.getActivityId()));
        }
        for (ActivityInstance child : at.getChildActivityInstances()) {
            elements.add(mark + Frame.element(child.getActivityId()));
            if (!at.getId().equals(scope)) {
                collect(child, scope);
            }
        }
    }
}
