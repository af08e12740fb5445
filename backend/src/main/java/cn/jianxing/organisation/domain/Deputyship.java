package cn.jianxing.organisation.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An arrangement by which one person does another's work for a time; it ends by itself.
 *
 * @param principal id of the person whose work it is
 * @param posts audiences it reaches; empty stands for all the principal holds
 * @param types case types it reaches; empty stands for all
 * @param endedAt when somebody ended it before its time
 */
public record Deputyship(
        String id,
        String principal,
        String deputy,
        Instant from,
        Instant until,
        Set<String> posts,
        Set<String> types,
        @Nullable String reason,
        String arrangedBy,
        Instant arrangedAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    /** Coming, running, over by itself, or ended early. */
    public enum State {
        COMING,
        RUNNING,
        OVER,
        ENDED
    }

    public State state(Instant now) {
        if (endedAt != null) {
            return State.ENDED;
        }
        if (!now.isBefore(until)) {
            return State.OVER;
        }
        return now.isBefore(from) ? State.COMING : State.RUNNING;
    }

    /** Both at some moment; times that touch do not meet. */
    public boolean meets(Deputyship other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Both reach some work of the same principal at the same time: then nobody could say whose it is. */
    public boolean overlaps(Deputyship other) {
        return principal.equals(other.principal)
                && meets(other)
                && share(posts, other.posts)
                && share(types, other.types);
    }

    private static boolean share(Set<String> some, Set<String> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }
}
