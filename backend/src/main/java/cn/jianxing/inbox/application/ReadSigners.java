package cn.jianxing.inbox.application;

import cn.jianxing.engine.Signers.Round;
import cn.jianxing.engine.StepOperation;
import cn.jianxing.inbox.domain.SignRequest;
import cn.jianxing.inbox.domain.SignRequests;
import cn.jianxing.inbox.domain.StraightBack;
import cn.jianxing.inbox.domain.StraightBacks;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who signs beside the holder of a task, who can be asked besides, and where the task goes when it is corrected. */
@Component
public class ReadSigners {

    private final CurrentActor currentActor;
    private final TaskGuard guard;
    private final SignerGuard signerGuard;
    private final RoundSigners rounds;
    private final SignRequests requests;
    private final StraightBacks straightBacks;

    ReadSigners(
            CurrentActor currentActor,
            TaskGuard guard,
            SignerGuard signerGuard,
            RoundSigners rounds,
            SignRequests requests,
            StraightBacks straightBacks) {
        this.currentActor = currentActor;
        this.guard = guard;
        this.signerGuard = signerGuard;
        this.rounds = rounds;
        this.requests = requests;
        this.straightBacks = straightBacks;
    }

    @Transactional(readOnly = true)
    public Signing read(String taskId) {
        Actor actor = currentActor.require();
        String caseId = guard.caseOf(taskId);
        Optional<SignerGuard.Asked> asked = signerGuard.find(actor, taskId, caseId);
        TaskForActor held =
                asked.map(SignerGuard.Asked::forActor).orElseGet(() -> guard.require(actor, taskId, caseId));
        TaskInHand task = held.task();
        boolean mine = task.heldBy(held.hands(actor));
        boolean may = asked.isEmpty() && task.operations().contains(StepOperation.REDUCE_SIGN);
        Optional<Round> round = rounds.round(taskId);
        return new Signing(
                requests.of(taskId),
                round.orElse(null),
                round.stream()
                        .flatMap(found -> found.signers().stream())
                        .map(signer -> new Named(
                                rounds.title(round.orElseThrow(), signer.name()),
                                signer.state().name()))
                        .toList(),
                may && (mine || (round.isPresent() && held.blockedBy() == null)),
                straightBacks.of(taskId).orElse(null));
    }

    /** Posts or people that can be asked where several are; empty where one alone is. */
    @Transactional(readOnly = true)
    public List<RoundSigners.Candidate> candidates(String taskId) {
        String caseId = guard.caseOf(taskId);
        guard.require(currentActor.require(), taskId, caseId).requireAllowed(StepOperation.ADD_SIGN);
        return rounds.round(taskId)
                .map(round -> rounds.candidates(round, caseId))
                .orElse(List.of());
    }

    /**
     * @param asked of the round, in its order, as people call them
     * @param mayReduce whether the reader can take somebody out
     */
    public record Signing(
            List<SignRequest> requests,
            @Nullable Round round,
            List<Named> asked,
            boolean mayReduce,
            @Nullable StraightBack straightBack) {}

    /** A signer by name. */
    public record Named(String title, String state) {}
}
