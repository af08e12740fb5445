package cn.jianxing.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a step asks for something besides the form: never, always, or with certain decisions.
 *
 * @param decisions answers that ask for it; empty when it does not depend on the decision
 */
public record Demand(boolean always, Set<String> decisions) {

    private static final String ALWAYS = "always";

    static Demand read(String words) {
        return words.equals(ALWAYS) ? new Demand(true, Set.of()) : new Demand(false, StepProperty.words(words));
    }

    public boolean holds(@Nullable String decision) {
        return always || (decision != null && decisions.contains(decision));
    }

    public boolean ever() {
        return always || !decisions.isEmpty();
    }
}
