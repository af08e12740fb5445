package cn.jianxing.engine.flow;

import cn.jianxing.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** 加签 in a step that is asked of several: one more round, begun at once or after the others. */
@Component
class AddSigner {

    private final RuntimeService runtime;
    private final RunningCase running;
    private final RoundCounters counters;

    AddSigner(RuntimeService runtime, RunningCase running, RoundCounters counters) {
        this.runtime = runtime;
        this.running = running;
        this.counters = counters;
    }

    void add(RunningRound round, String signer, String reason) {
        if (round.names().contains(signer)) {
            throw new Refused("flow.signer-twice");
        }
        List<String> names = new ArrayList<>(round.names());
        names.add(signer);
        Map<String, Long> foreseen = foreseen(round);
        counters.keep(round, names);
        if (round.oneByOne()) {
            counters.setNumber(round, names.size());
        } else {
            runtime.createProcessInstanceModification(round.instanceId())
                    .setAnnotation(reason)
                    .startBeforeActivity(round.step(), round.body().getId())
                    .setVariableLocal(round.element(), signer)
                    .execute();
        }
        Outline.of(running.tree(round.instanceId()), round.body()).require(foreseen);
    }

    private Map<String, Long> foreseen(RunningRound round) {
        Outline outline = Outline.of(running.tree(round.instanceId()), round.body());
        if (!round.oneByOne()) {
            outline.add(round.step());
        }
        return outline.count();
    }
}
