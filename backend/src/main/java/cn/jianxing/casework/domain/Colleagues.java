package cn.jianxing.casework.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People within the reach of an actor: the own units, everything above them, and whatever the actor oversees. */
public interface Colleagues {

    /** Each person once; those of the own units first. */
    List<Colleague> find(Reach reach, @Nullable String pattern, @Nullable String username, int limit);

    /** @param units in which the actor holds a post; never empty */
    record Reach(Set<String> units, Set<String> overseen) {}
}
