package cn.jianxing.inbox.application;

import cn.jianxing.forms.Drafts;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody has typed so far on a task they may work on. */
@Component
public class SaveDraft {

    private final CurrentActor currentActor;
    private final TaskGuard guard;
    private final Drafts drafts;

    SaveDraft(CurrentActor currentActor, TaskGuard guard, Drafts drafts) {
        this.currentActor = currentActor;
        this.guard = guard;
        this.drafts = drafts;
    }

    @Transactional
    public Instant save(String taskId, ObjectNode data) {
        Actor actor = currentActor.require();
        guard.require(actor, taskId, guard.caseOf(taskId)).orRefuse();
        return drafts.save(taskId, actor.person().id(), data);
    }
}
