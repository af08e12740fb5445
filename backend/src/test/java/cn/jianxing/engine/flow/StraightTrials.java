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

import cn.jianxing.engine.flow.FlowTrials.Trial;
import java.util.List;

/** Returned, corrected, and straight back to whoever returned it. */
final class StraightTrials {

    private StraightTrials() {}

    static List<Trial> all() {
        return List.of(
                new Trial("single branch", ONE, "a b", "straight c to a", "c"),
                new Trial("single branch", ONE, "a b", "straight c to b", "c"),
                new Trial("parallel, other branch open", PARALLEL, "a b", "straight c to b", "c, d"),
                new Trial(
                        "parallel, other branch waits at the join", PARALLEL, "a d b", "straight c to b", "Join_F, c"),
                new Trial("parallel, out of the block", PARALLEL, "a d b", "straight c to a", "flow.not-straight"),
                new Trial("parallel, join passed", PARALLEL, "a b c d", "straight e to a", "e"),
                new Trial(
                        "inclusive, other branch waits at the join",
                        INCLUSIVE,
                        "a d b",
                        "straight c to b",
                        "Join_F, c"),
                new Trial("inclusive, out of the block", INCLUSIVE, "a d b", "straight c to a", "flow.not-straight"),
                new Trial("inclusive, join passed", INCLUSIVE, "a b c d", "straight e to a", "e"),
                new Trial("multi-instance parallel", ALL_AT_ONCE, "a m", "straight m to a", "m, m, m"),
                new Trial("multi-instance parallel, over it", ALL_AT_ONCE, "a m m m", "straight e to a", "e"),
                new Trial(
                        "multi-instance parallel, into it",
                        ALL_AT_ONCE,
                        "a m m m",
                        "straight e to m",
                        "flow.not-straight"),
                new Trial("multi-instance sequential, over it", ONE_BY_ONE, "a m m m", "straight e to a", "e"),
                new Trial(
                        "multi-instance sequential, into it",
                        ONE_BY_ONE,
                        "a m m m",
                        "straight e to m",
                        "flow.not-straight"),
                new Trial("sub-process, inside", INSIDE, "a b", "straight c to b", "Sub/c"),
                new Trial("sub-process, over it", INSIDE, "a b c", "straight e to a", "e"),
                new Trial("sub-process, out of it", INSIDE, "a b", "straight c to a", "flow.not-straight"),
                new Trial(
                        "sub-process, into a finished one", INSIDE, "a b c", "straight e to Sub", "flow.not-straight"),
                new Trial("multi-instance sub-process, inside", ROUNDS, "a b", "straight c to b", "Sub/b, Sub/c"),
                new Trial("multi-instance sub-process, over it", ROUNDS, "a b b c c", "straight e to a", "e"),
                new Trial("call activity, inside", CALLED, "a b", "straight c to b", "Call/c"),
                new Trial("call activity, over it", CALLED, "a b c", "straight e to a", "e"),
                new Trial("call activity, out of it", CALLED, "a b", "straight c to a", "flow.not-straight"),
                new Trial("event-based wait, passed", WAITING, "a w", "straight e to a", "e"));
    }
}
