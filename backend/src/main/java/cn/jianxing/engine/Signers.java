package cn.jianxing.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 加签 and 减签 where a step is asked of several: at the same time or one after the other, in one task each or in a
 * sub-process each. The list the model asks from is changed with the round, so that a later return asks the same people.
 * The caller holds the case's lock, within a transaction.
 */
public interface Signers {

    /** Who is asked with this open task; empty where it is asked of one alone. */
    Optional<Round> round(String taskId);

    /** Asks one more, the last of all where they are asked one after the other. */
    Round add(String taskId, String signer, String reason);

    /** Does not ask this one any more; if all that is needed is there then, the case goes on. */
    Removed remove(String taskId, String signer, String reason);

    /**
     * Several who are asked the same.
     *
     * @param step process and step that is asked of each
     * @param people whether the signers are person ids; otherwise they are posts
     * @param oneByOne whether each is asked when the one before has answered
     * @param refusal why nobody can be added or taken out; null when it is safe
     */
    record Round(
            String step,
            boolean people,
            boolean oneByOne,
            List<Signer> signers,
            @Nullable String refusal) {

        public boolean asks(String signer) {
            return signers.stream().anyMatch(asked -> asked.name().equals(signer));
        }

        public Map<String, Object> params() {
            return Map.of("step", step);
        }
    }

    /**
     * @param name person id or post
     * @param tasks open tasks it has now
     */
    record Signer(String name, State state, List<FlowOperations.OpenTask> tasks) {}

    /** Where a signer stands. */
    enum State {
        ANSWERED,
        ASKED,
        LATER
    }

    /**
     * @param ended tasks that ended without an answer
     * @param goesOn whether the round is over with it
     */
    record Removed(List<FlowOperations.OpenTask> ended, boolean goesOn) {}
}
