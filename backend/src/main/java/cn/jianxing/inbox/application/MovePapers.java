package cn.jianxing.inbox.application;

import cn.jianxing.audit.AuditTrail;
import cn.jianxing.cases.Timeline;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.organisation.Actor;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files what was done with a task other than answering it: history line and audit link. */
@Component
class MovePapers {

    private final Timeline timeline;
    private final AuditTrail audit;

    MovePapers(Timeline timeline, AuditTrail audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    /**
     * @param kind as the history names it, e.g. {@code returned-to}
     * @param target step or person it went to, as people call it; null when there is none
     */
    void file(Actor actor, Step step, String kind, @Nullable String target, String reason) {
        file(actor.person().id(), step, kind, target, reason);
    }

    /** @param person who did it, or arranged that it is done */
    void file(String person, Step step, String kind, @Nullable String target, String reason) {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("target", target);
        file(person, step, kind, target, reason, content);
    }

    /** @param content what the audit keeps besides the reason */
    void file(String person, Step step, String kind, @Nullable String target, String reason, ObjectNode content) {
        timeline.append(
                new Timeline.Entry(
                        step.caseId,
                        kind,
                        step.stepId,
                        step.name,
                        person,
                        step.audience,
                        kind,
                        target,
                        reason,
                        null,
                        step.sealed),
                step.onBehalfOf);
        String kept = content.put("comment", reason).toString();
        audit.append(step.caseId, "task." + kind, person, step.onBehalfOf, step.audience, step.taskId, kept);
    }

    /** The task it was done with. */
    record Step(
            String taskId,
            String caseId,
            String stepId,
            String name,
            String audience,
            boolean sealed,
            @Nullable String onBehalfOf) {

        static Step of(TaskForActor held) {
            return of(held.task(), held.actingAs(), held.onBehalfOf());
        }

        /** In one's own name, as {@code audience}. */
        static Step of(TaskInHand task, String audience) {
            return of(task, audience, null);
        }

        private static Step of(TaskInHand task, String audience, @Nullable String onBehalfOf) {
            return new Step(
                    task.taskId(), task.caseId(), task.stepId(), task.step(), audience, task.sealed(), onBehalfOf);
        }
    }
}
