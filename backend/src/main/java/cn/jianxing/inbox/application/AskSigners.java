package cn.jianxing.inbox.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.engine.CaseLock;
import cn.jianxing.engine.StepOperation;
import cn.jianxing.inbox.domain.SignRequest.Place;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Holder;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.RetryOnConflict;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 前加签, 后加签: colleagues sign a task before or after its holder, at once or one after the other. */
@Component
public class AskSigners {

    private final CurrentActor currentActor;
    private final TaskGuard guard;
    private final CaseLock lock;
    private final HandOverTask colleagues;
    private final Cases cases;
    private final SignRecord record;

    AskSigners(
            CurrentActor currentActor,
            TaskGuard guard,
            CaseLock lock,
            HandOverTask colleagues,
            Cases cases,
            SignRecord record) {
        this.currentActor = currentActor;
        this.guard = guard;
        this.lock = lock;
        this.colleagues = colleagues;
        this.cases = cases;
        this.record = record;
    }

    /** Whom one can ask: colleagues of the unit that is asked, never an applicant, also where the applicant's step is signed. */
    public List<Holder> candidates(String taskId) {
        String caseId = guard.caseOf(taskId);
        return colleagues.colleagues(taskId, StepOperation.ADD_SIGN).stream()
                .filter(holder -> !cases.isApplicant(caseId, holder.person().id()))
                .filter(holder -> !record.isAsked(taskId, holder.person().id()))
                .toList();
    }

    /** @param usernames in the order in which they sign */
    @RetryOnConflict
    @Transactional
    public void ask(String taskId, Place place, boolean oneByOne, List<String> usernames, String question) {
        Actor actor = currentActor.require();
        String caseId = guard.caseOf(taskId);
        lock.lock(caseId);
        TaskForActor held = guard.require(actor, taskId, caseId).requireAllowed(StepOperation.ADD_SIGN);
        List<Holder> may = candidates(taskId);
        List<Holder> chosen = usernames.stream()
                .distinct()
                .map(username -> may.stream()
                        .filter(holder -> holder.person().username().equals(username))
                        .findFirst()
                        .orElseThrow(() -> new Refused("task.no-signer", Map.of("person", username))))
                .toList();
        record.ask(actor, held, place, oneByOne, chosen, question);
    }
}
