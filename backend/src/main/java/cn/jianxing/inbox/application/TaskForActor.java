package cn.jianxing.inbox.application;

import cn.jianxing.engine.StepOperation;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Person;
import cn.jianxing.shared.Problem;
import cn.jianxing.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An open task together with the person who looks at it.
 *
 * @param actingAs the post that is asked, or that stands in for a vacant one: the person's, or the represented person's
 * @param represented for whom the person, a deputy, would act; null in one's own work
 * @param blockedBy why the person cannot work on it now; null when nothing is in the way
 */
record TaskForActor(
        TaskInHand task,
        String actingAs,
        @Nullable Person represented,
        @Nullable Problem blockedBy) {

    /** In whose hands the task is once it is taken: what a deputy takes stays the work of the person represented. */
    String hands(Actor actor) {
        return represented == null ? actor.person().id() : represented.id();
    }

    @Nullable
    String onBehalfOf() {
        return represented == null ? null : represented.id();
    }

    TaskForActor orRefuse() {
        if (blockedBy != null) {
            throw blockedBy;
        }
        return this;
    }

    /** Who is asked for an opinion gives one; the decision stays with whoever asked. */
    TaskForActor requireUndelegated() {
        if (task.delegatedBy() != null) {
            throw new Refused("task.delegated");
        }
        return this;
    }

    /** The task if the model allows this operation here and nothing is in the way. */
    TaskForActor requireAllowed(StepOperation operation) {
        if (!task.operations().contains(operation)) {
            throw new Refused("task.not-allowed");
        }
        return orRefuse().requireUndelegated();
    }

    /** Giving back needs less than working on it: who may not decide must not keep it from those who may. */
    boolean mayGiveBack(String person) {
        return task.heldBy(person) && !task.suspended() && task.delegatedBy() == null;
    }

    /** The post that was asked: what is submitted is its word, also when a stand-in gives it. */
    String askedAudience() {
        return task.audiences().contains(actingAs) || task.audiences().isEmpty()
                ? actingAs
                : task.audiences().get(0);
    }
}
