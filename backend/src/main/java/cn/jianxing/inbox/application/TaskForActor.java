package cn.jianxing.inbox.application;

import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An open task together with the person who looks at it.
 *
 * @param actingAs the person's post that is asked, or that stands in for a vacant one
 * @param blockedBy why the person cannot work on it now; null when nothing is in the way
 */
record TaskForActor(
        TaskInHand task, String actingAs, @Nullable Problem blockedBy) {

    TaskForActor orRefuse() {
        if (blockedBy != null) {
            throw blockedBy;
        }
        return this;
    }

    /** Giving back needs less than working on it: who may not decide must not keep it from those who may. */
    boolean mayGiveBack(String person) {
        return task.heldBy(person) && !task.suspended();
    }

    /** The post that was asked: what is submitted is its word, also when a stand-in gives it. */
    String askedAudience() {
        return task.audiences().contains(actingAs) || task.audiences().isEmpty()
                ? actingAs
                : task.audiences().get(0);
    }
}
