package cn.jianxing.engine.flow;

import cn.jianxing.engine.Signers;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Service;

/** Signers of a step in the embedded engine. */
@Service
class EngineSigners implements Signers {

    private final RunningCase running;
    private final SignerRounds rounds;
    private final AddSigner addSigner;
    private final RemoveSigner removeSigner;

    EngineSigners(RunningCase running, SignerRounds rounds, AddSigner addSigner, RemoveSigner removeSigner) {
        this.running = running;
        this.rounds = rounds;
        this.addSigner = addSigner;
        this.removeSigner = removeSigner;
    }

    @Override
    public Optional<Signers.Round> round(String taskId) {
        HistoricTaskInstance task = task(taskId);
        try {
            return rounds.around(task).map(EngineSigners::view);
        } catch (Refused refused) {
            String step = task.getProcessDefinitionKey() + "/" + task.getTaskDefinitionKey();
            return Optional.of(new Signers.Round(step, false, false, List.of(), refused.code()));
        }
    }

    @Override
    public Signers.Round add(String taskId, String signer, String reason) {
        addSigner.add(require(taskId), signer, reason);
        return view(require(taskId));
    }

    @Override
    public Removed remove(String taskId, String signer, String reason) {
        return removeSigner.remove(require(taskId), signer, reason);
    }

    private RunningRound require(String taskId) {
        return rounds.around(task(taskId)).orElseThrow(() -> new Refused("flow.one-signer"));
    }

    private static Signers.Round view(RunningRound round) {
        return new Signers.Round(
                round.processId() + "/" + round.step(), round.people(), round.oneByOne(), round.signers(), null);
    }

    private HistoricTaskInstance task(String taskId) {
        return running.task(taskId).orElseThrow(() -> new NotFound("task.not-found"));
    }
}
