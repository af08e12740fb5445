package cn.jianxing.engine.flow;

import static cn.jianxing.engine.flow.Patterns.ALL_AT_ONCE;
import static cn.jianxing.engine.flow.Patterns.CALLED;
import static cn.jianxing.engine.flow.Patterns.INCLUSIVE;
import static cn.jianxing.engine.flow.Patterns.INSIDE;
import static cn.jianxing.engine.flow.Patterns.ONE;
import static cn.jianxing.engine.flow.Patterns.ONE_BY_ONE;
import static cn.jianxing.engine.flow.Patterns.PARALLEL;
import static cn.jianxing.engine.flow.Patterns.ROUNDS;
import static cn.jianxing.engine.flow.Patterns.WAITING;

import cn.jianxing.engine.flow.Shape.Seq;
import java.util.List;
import java.util.stream.Stream;

/** Every operation on every pattern of a diagram: played by a test, shown as a table in the docs. */
public final class FlowTrials {

    private FlowTrials() {}

    static Stream<Trial> all() {
        return Stream.of(
                        returns(),
                        inFrames(),
                        StraightTrials.all(),
                        withdrawals(),
                        HandTrials.all(),
                        SignerTrials.all(),
                        SignedTrials.all(),
                        whole())
                .flatMap(List::stream);
    }

    /** The table's rows: pattern, situation, operation, outcome. */
    public static List<List<String>> rows() {
        return all().map(trial -> List.of(trial.pattern(), trial.done(), trial.move(), trial.outcome()))
                .toList();
    }

    private static List<Trial> returns() {
        return List.of(
                new Trial("single branch", ONE, "a b", "return c to a", "a"),
                new Trial("single branch", ONE, "a b", "return c to b", "b"),
                new Trial("parallel, other branch open", PARALLEL, "a b", "return c to a", "a"),
                new Trial("parallel, other branch waits at the join", PARALLEL, "a d b", "return c to a", "a"),
                new Trial("parallel, other branch waits at the join", PARALLEL, "a d b", "return c to b", "Join_F, b"),
                new Trial("parallel, join passed", PARALLEL, "a b c d", "return e to a", "a"),
                new Trial("parallel, join passed", PARALLEL, "a b c d", "return e to b", "flow.block-left"),
                new Trial("inclusive, other branch open", INCLUSIVE, "a b", "return c to a", "a"),
                new Trial("inclusive, other branch waits at the join", INCLUSIVE, "a d b", "return c to a", "a"),
                new Trial(
                        "inclusive, other branch waits at the join", INCLUSIVE, "a d b", "return c to b", "Join_F, b"),
                new Trial("inclusive, join passed", INCLUSIVE, "a b c d", "return e to b", "flow.block-left"),
                new Trial("multi-instance parallel", ALL_AT_ONCE, "a m", "return m to a", "a"),
                new Trial("multi-instance parallel", ALL_AT_ONCE, "a m m m", "return e to m", "m, m, m"),
                new Trial("multi-instance sequential", ONE_BY_ONE, "a m", "return m to a", "a"),
                new Trial("multi-instance sequential", ONE_BY_ONE, "a m m m", "return e to m", "m"),
                new Trial("event-based wait, passed", WAITING, "a w", "return e to a", "a"));
    }

    private static List<Trial> inFrames() {
        return List.of(
                new Trial("sub-process, inside", INSIDE, "a b", "return c to b", "Sub/b"),
                new Trial("sub-process, out of it", INSIDE, "a b", "return c to a", "a"),
                new Trial("sub-process, into a finished one", INSIDE, "a b c", "return e to Sub", "Sub/b"),
                new Trial("multi-instance sub-process, inside", ROUNDS, "a b", "return c to b", "Sub/b, Sub/b"),
                new Trial("multi-instance sub-process, out of it", ROUNDS, "a b", "return c to a", "a"),
                new Trial("call activity, inside", CALLED, "a b", "return c to b", "Call/b"),
                new Trial("call activity, out of it", CALLED, "a b", "return c to a", "a"),
                new Trial("call activity, into a finished one", CALLED, "a b c", "return e to Call", "Call/b"));
    }

    private static List<Trial> withdrawals() {
        return List.of(
                new Trial("single branch", ONE, "a", "withdraw a", "a"),
                new Trial("single branch, taken up", ONE, "a +b", "withdraw a", "flow.taken-up"),
                new Trial("single branch, gone on", ONE, "a b", "withdraw a", "flow.gone-on"),
                new Trial("parallel, both branches untouched", PARALLEL, "a", "withdraw a", "a"),
                new Trial("parallel, one branch gone on", PARALLEL, "a d", "withdraw a", "flow.gone-on"),
                new Trial("parallel, own token at the join", PARALLEL, "a d", "withdraw d", "b, d"),
                new Trial("parallel, join passed", PARALLEL, "a d b c", "withdraw c", "flow.gone-on"),
                new Trial("inclusive, both branches untouched", INCLUSIVE, "a", "withdraw a", "a"),
                new Trial("inclusive, own token at the join", INCLUSIVE, "a d", "withdraw d", "b, d"),
                new Trial("inclusive, join passed", INCLUSIVE, "a d b c", "withdraw c", "flow.gone-on"),
                new Trial("multi-instance parallel, before it", ALL_AT_ONCE, "a", "withdraw a", "a"),
                new Trial("multi-instance parallel, one round", ALL_AT_ONCE, "a m", "withdraw m", "flow.scope-left"),
                new Trial("multi-instance sequential, before it", ONE_BY_ONE, "a", "withdraw a", "a"),
                new Trial("multi-instance sequential, one round", ONE_BY_ONE, "a m", "withdraw m", "flow.scope-left"),
                new Trial("sub-process, before it", INSIDE, "a", "withdraw a", "a"),
                new Trial("sub-process, inside", INSIDE, "a b", "withdraw b", "Sub/b"),
                new Trial("sub-process, gone on inside", INSIDE, "a b", "withdraw a", "flow.gone-on"),
                new Trial("sub-process, left", INSIDE, "a b c", "withdraw c", "flow.scope-left"),
                new Trial("multi-instance sub-process, before it", ROUNDS, "a", "withdraw a", "a"),
                new Trial("multi-instance sub-process, inside", ROUNDS, "a b", "withdraw b", "Sub/b, Sub/b"),
                new Trial("call activity, before it", CALLED, "a", "withdraw a", "a"),
                new Trial("call activity, inside", CALLED, "a b", "withdraw b", "Call/b"),
                new Trial("call activity, gone on inside", CALLED, "a b", "withdraw a", "flow.gone-on"),
                new Trial("call activity, left", CALLED, "a b c", "withdraw c", "flow.scope-left"),
                new Trial("event-based wait", WAITING, "a", "withdraw a", "a"),
                new Trial("event-based wait, event has come", WAITING, "a w", "withdraw a", "flow.gone-on"));
    }

    /** Suspended and resumed the case stands as before; revoked by its starter or terminated by the office nothing is left. */
    private static List<Trial> whole() {
        return Stream.of("suspend", "revoke", "terminate")
                .flatMap(move -> Stream.of(
                        whole("single branch", ONE, "a", move, "b"),
                        whole("parallel, one branch waits at the join", PARALLEL, "a d", move, "Join_F, b"),
                        whole("inclusive, one branch waits at the join", INCLUSIVE, "a d", move, "Join_F, b"),
                        whole("multi-instance parallel", ALL_AT_ONCE, "a m", move, "m, m"),
                        whole("multi-instance sequential", ONE_BY_ONE, "a m", move, "m"),
                        whole("sub-process", INSIDE, "a b", move, "Sub/c"),
                        whole("multi-instance sub-process", ROUNDS, "a b", move, "Sub/b, Sub/c"),
                        whole("call activity", CALLED, "a b", move, "Call/c"),
                        whole("event-based wait", WAITING, "a", move, "Split_w")))
                .toList();
    }

    private static Trial whole(String pattern, Seq process, String done, String move, String standing) {
        return !move.equals("suspend")
                ? new Trial(pattern, process, done, move, "")
                : new Trial(pattern, process, done, move + " and resume", standing);
    }

    /**
     * @param done steps that are completed, or events that come, in this order; {@code +} takes a task and leaves it open
     * @param outcome steps that run or wait afterwards, or the code of the refusal
     */
    record Trial(String pattern, Seq process, String done, String move, String outcome) {

        /** Played by real people, who answer forms. */
        boolean signed() {
            return move.startsWith("sign-");
        }

        boolean refused() {
            return outcome.startsWith("flow.");
        }

        @Override
        public String toString() {
            return pattern + ": " + move + " after " + done;
        }
    }
}
