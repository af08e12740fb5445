package cn.jianxing.engine.flow;

import cn.jianxing.engine.Signers.Signer;
import cn.jianxing.engine.Signers.State;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ActivityInstance;

/**
 * A running step that is asked of several.
 *
 * @param body what runs around the single tasks or sub-processes
 * @param execution the engine's execution that keeps the counters
 * @param element name of the variable that holds whoever is asked
 * @param collection name of the variable that holds all of them
 * @param asked for each open one, the running instance
 * @param index which one is asked now where they are asked one after the other
 */
record RunningRound(
        String instanceId,
        String processId,
        String step,
        ActivityInstance body,
        ActivityInstance place,
        String execution,
        String element,
        String collection,
        boolean people,
        boolean oneByOne,
        List<Signer> signers,
        List<Asked> asked,
        int index) {

    String bodyId() {
        return step + Frame.BODY;
    }

    List<String> names() {
        return signers.stream().map(Signer::name).toList();
    }

    Stream<Asked> asked(String signer) {
        return asked.stream().filter(one -> one.signer().equals(signer));
    }

    boolean answeredByAnyone() {
        return signers.stream().anyMatch(signer -> signer.state() == State.ANSWERED);
    }

    /** One who is asked now. */
    record Asked(String signer, ActivityInstance running) {}
}
