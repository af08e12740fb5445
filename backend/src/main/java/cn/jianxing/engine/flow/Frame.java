package cn.jianxing.engine.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.jspecify.annotations.Nullable;

/**
 * One running scope around the step somebody acts on: the sub-process it lies in, the process, the calling process.
 *
 * @param place the scope as it runs
 * @param current the element of this scope in which the acting person's step lies
 */
record Frame(String instanceId, String processId, Scope scope, ActivityInstance place, String current) {

    static final String BODY = "#multiInstanceBody";

    /** Elements of this scope that run or wait, one for each token. */
    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        for (ActivityInstance child : place.getChildActivityInstances()) {
            tokens.add(new Token(child.getId(), element(child.getActivityId()), child, false));
        }
        for (TransitionInstance waiting : place.getChildTransitionInstances()) {
            tokens.add(new Token(waiting.getId(), element(waiting.getActivityId()), null, true));
        }
        return tokens;
    }

    List<Token> tokensIn(Set<String> region) {
        return tokens().stream()
                .filter(token -> region.contains(token.element()))
                .toList();
    }

    /** A step with several rounds runs inside a body of the same name. */
    static String element(String activityId) {
        return activityId.endsWith(BODY) ? activityId.substring(0, activityId.length() - BODY.length()) : activityId;
    }

    static Stream<ActivityInstance> all(ActivityInstance place) {
        return Stream.concat(
                Stream.of(place), Stream.of(place.getChildActivityInstances()).flatMap(Frame::all));
    }

    /** @param transition about to begin or just ended, waiting for a job; nothing runs below it */
    record Token(String id, String element, @Nullable ActivityInstance instance, boolean transition) {

        Stream<ActivityInstance> running() {
            return Stream.ofNullable(instance);
        }
    }
}
