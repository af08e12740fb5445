package cn.jianxing.inbox.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.engine.CaseLock;
import cn.jianxing.engine.StepOperation;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.RetryOnConflict;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 转办 and 委派: a colleague of the unit that is asked takes the task over, or gives an opinion on it. */
@Component
public class HandOverTask {

    private final CurrentActor currentActor;
    private final TaskGuard guard;
    private final CaseLock lock;
    private final Organisation organisation;
    private final Cases cases;
    private final HandoverRecord record;

    HandOverTask(
            CurrentActor currentActor,
            TaskGuard guard,
            CaseLock lock,
            Organisation organisation,
            Cases cases,
            HandoverRecord record) {
        this.currentActor = currentActor;
        this.guard = guard;
        this.lock = lock;
        this.organisation = organisation;
        this.cases = cases;
        this.record = record;
    }

    /**
     * Who can be chosen: everybody with a post in the unit that is asked, those who hold the asked post first, without
     * the actor and the applicants.
     */
    public List<Holder> colleagues(String taskId, StepOperation kind) {
        Actor actor = currentActor.require();
        return colleagues(
                actor, guard.require(actor, taskId, guard.caseOf(taskId)).requireAllowed(kind));
    }

    /** @param username one of {@link #colleagues} */
    @RetryOnConflict
    @Transactional
    public void handOver(String taskId, StepOperation kind, String username, String reason) {
        Actor actor = currentActor.require();
        String caseId = guard.caseOf(taskId);
        lock.lock(caseId);
        TaskForActor held = guard.require(actor, taskId, caseId).requireAllowed(kind);
        Holder colleague = colleagues(actor, held).stream()
                .filter(candidate -> candidate.person().username().equals(username))
                .findFirst()
                .orElseThrow(() -> new Refused("task.no-colleague"));
        record.handOver(actor, held, kind, colleague, reason);
    }

    private List<Holder> colleagues(Actor actor, TaskForActor held) {
        TaskInHand task = held.task();
        return organisation.post(held.askedAudience()).stream()
                .flatMap(post -> organisation.holdersIn(post.unit().code()).stream())
                .filter(holder -> !holder.person().id().equals(actor.person().id()))
                .filter(holder -> !holder.person().id().equals(held.onBehalfOf()))
                .filter(holder -> task.applicant()
                        || !cases.isApplicant(task.caseId(), holder.person().id()))
                .sorted(Comparator.comparing(
                        holder -> !task.audiences().contains(holder.post().audience())))
                .toList();
    }
}
