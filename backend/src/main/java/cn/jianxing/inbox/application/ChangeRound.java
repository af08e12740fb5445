package cn.jianxing.inbox.application;

import cn.jianxing.engine.CaseLock;
import cn.jianxing.engine.Signers;
import cn.jianxing.engine.Signers.Removed;
import cn.jianxing.engine.Signers.Round;
import cn.jianxing.engine.StepOperation;
import cn.jianxing.inbox.application.RoundSigners.Candidate;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.RetryOnConflict;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 加签, 减签 where a step is asked of several: one more is asked the same, or one less. */
@Component
public class ChangeRound {

    private final CurrentActor currentActor;
    private final TaskGuard guard;
    private final CaseLock lock;
    private final RoundSigners asked;
    private final Signers signers;
    private final MovePapers papers;

    ChangeRound(
            CurrentActor currentActor,
            TaskGuard guard,
            CaseLock lock,
            RoundSigners asked,
            Signers signers,
            MovePapers papers) {
        this.currentActor = currentActor;
        this.guard = guard;
        this.lock = lock;
        this.asked = asked;
        this.signers = signers;
        this.papers = papers;
    }

    /** @param chosen as the list of candidates names them */
    @RetryOnConflict
    @Transactional
    public void add(String taskId, List<String> chosen, String reason) {
        Actor actor = currentActor.require();
        TaskForActor held = locked(actor, taskId).requireAllowed(StepOperation.ADD_SIGN);
        for (String signer : chosen.stream().distinct().toList()) {
            Round round = round(taskId);
            if (round.asks(signer)) {
                throw new Refused("flow.signer-twice", Map.of("signer", asked.title(round, signer)));
            }
            Candidate candidate = asked.candidates(round, held.task().caseId()).stream()
                    .filter(one -> one.signer().equals(signer))
                    .findFirst()
                    .orElseThrow(() -> new Refused("task.no-signer", Map.of("person", asked.title(round, signer))));
            signers.add(taskId, candidate.signer(), reason);
            papers.file(actor, MovePapers.Step.of(held), "signer-added", asked.title(round, signer), reason);
        }
    }

    /** Whoever is taken out sees the case no more, unless for another reason. */
    @RetryOnConflict
    @Transactional
    public Removed remove(String taskId, String signer, String reason) {
        Actor actor = currentActor.require();
        TaskForActor held = locked(actor, taskId).requireAllowed(StepOperation.REDUCE_SIGN);
        Round round = round(taskId);
        Removed removed = signers.remove(taskId, signer, reason);
        papers.file(actor, MovePapers.Step.of(held), "signer-removed", asked.title(round, signer), reason);
        return removed;
    }

    private TaskForActor locked(Actor actor, String taskId) {
        String caseId = guard.caseOf(taskId);
        lock.lock(caseId);
        return guard.require(actor, taskId, caseId);
    }

    private Round round(String taskId) {
        Round round = asked.round(taskId).orElseThrow(() -> new Refused("flow.one-signer"));
        if (round.refusal() != null) {
            throw new Refused(round.refusal());
        }
        return round;
    }
}
