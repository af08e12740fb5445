package cn.jianxing.engine.flow;

import static cn.jianxing.engine.flow.Patterns.ALL_AT_ONCE;
import static cn.jianxing.engine.flow.Patterns.CALLED;
import static cn.jianxing.engine.flow.Patterns.ENOUGH;
import static cn.jianxing.engine.flow.Patterns.INCLUSIVE;
import static cn.jianxing.engine.flow.Patterns.INSIDE;
import static cn.jianxing.engine.flow.Patterns.ONE;
import static cn.jianxing.engine.flow.Patterns.ONE_BY_ONE;
import static cn.jianxing.engine.flow.Patterns.PARALLEL;
import static cn.jianxing.engine.flow.Patterns.ROUNDS;
import static cn.jianxing.engine.flow.Patterns.ROUND_BY_ROUND;
import static cn.jianxing.engine.flow.Patterns.WAITING;

import cn.jianxing.engine.flow.FlowTrials.Trial;
import java.util.List;
import java.util.stream.Stream;

/** Who is asked changes while the step runs: one more, or one less. */
final class SignerTrials {

    private SignerTrials() {}

    static List<Trial> all() {
        return Stream.of(signers(), roundsOfSigners()).flatMap(List::stream).toList();
    }

    private static List<Trial> signers() {
        return List.of(
                new Trial("single branch", ONE, "a", "add p9 at b", "flow.one-signer"),
                new Trial("parallel, other branch open", PARALLEL, "a", "add p9 at b", "flow.one-signer"),
                new Trial("inclusive, other branch open", INCLUSIVE, "a", "add p9 at b", "flow.one-signer"),
                new Trial("multi-instance parallel", ALL_AT_ONCE, "a", "add p9 at m", "m, m, m, m"),
                new Trial("multi-instance parallel, some have answered", ALL_AT_ONCE, "a m m", "add p9 at m", "m, m"),
                new Trial(
                        "multi-instance parallel, asked already",
                        ALL_AT_ONCE,
                        "a m",
                        "add p0 at m",
                        "flow.signer-twice"),
                new Trial("multi-instance parallel, all answer", ALL_AT_ONCE, "a *p9@m m m m m", "transfer e", "e"),
                new Trial(
                        "multi-instance parallel, begun anew",
                        ALL_AT_ONCE,
                        "a *p9@m m m m m",
                        "return e to m",
                        "m, m, m, m"),
                new Trial("multi-instance sequential", ONE_BY_ONE, "a m", "add p9 at m", "m"),
                new Trial(
                        "multi-instance sequential, asked already",
                        ONE_BY_ONE,
                        "a",
                        "add p2 at m",
                        "flow.signer-twice"),
                new Trial(
                        "multi-instance sequential, the last of four", ONE_BY_ONE, "a *p9@m m m m", "transfer m", "m"),
                new Trial("multi-instance sequential, all answer", ONE_BY_ONE, "a *p9@m m m m m", "transfer e", "e"),
                new Trial("multi-instance parallel", ALL_AT_ONCE, "a", "remove p1 at m", "m, m"),
                new Trial(
                        "multi-instance parallel, has answered",
                        ALL_AT_ONCE,
                        "a m",
                        "remove p0 at m",
                        "flow.signer-answered"),
                new Trial("multi-instance parallel, the last open one", ALL_AT_ONCE, "a m m", "remove p2 at m", "e"),
                new Trial(
                        "multi-instance parallel, the last of all",
                        ALL_AT_ONCE,
                        "a -p0@m -p1@m",
                        "remove p2 at m",
                        "flow.last-signer"),
                new Trial("multi-instance parallel, all answer", ALL_AT_ONCE, "a -p1@m m m", "transfer e", "e"),
                new Trial("multi-instance parallel, begun anew", ALL_AT_ONCE, "a -p1@m m m", "return e to m", "m, m"),
                new Trial("multi-instance parallel, half is enough", ENOUGH, "a m m", "remove p4 at m", "e"),
                new Trial("multi-instance parallel, half is not there", ENOUGH, "a m", "remove p4 at m", "m, m, m"),
                new Trial("multi-instance sequential, not asked yet", ONE_BY_ONE, "a", "remove p2 at m", "m"),
                new Trial(
                        "multi-instance sequential, asked now",
                        ONE_BY_ONE,
                        "a",
                        "remove p0 at m",
                        "flow.signer-asked-now"),
                new Trial("multi-instance sequential, all answer", ONE_BY_ONE, "a -p1@m m m", "transfer e", "e"),
                new Trial("single branch", ONE, "a", "remove p0 at b", "flow.one-signer"),
                new Trial("parallel, other branch open", PARALLEL, "a", "remove p0 at b", "flow.one-signer"),
                new Trial("inclusive, other branch open", INCLUSIVE, "a", "remove p0 at b", "flow.one-signer"));
    }

    private static List<Trial> roundsOfSigners() {
        return List.of(
                new Trial("multi-instance sub-process", ROUNDS, "a", "add p9 at b", "Sub/b, Sub/b, Sub/b"),
                new Trial(
                        "multi-instance sub-process, some have begun",
                        ROUNDS,
                        "a b",
                        "add p9 at c",
                        "Sub/b, Sub/b, Sub/c"),
                new Trial("multi-instance sub-process, all answer", ROUNDS, "a *p9@b b c b c b c", "transfer e", "e"),
                new Trial(
                        "multi-instance sub-process, one by one",
                        ROUND_BY_ROUND,
                        "a *p9@b b c b c",
                        "transfer b",
                        "Sub/b"),
                new Trial("multi-instance sub-process", ROUNDS, "a", "remove p1 at b", "Sub/b"),
                new Trial(
                        "multi-instance sub-process, has begun", ROUNDS, "a b", "remove p0 at c", "flow.signer-begun"),
                new Trial("multi-instance sub-process, the last open one", ROUNDS, "a b c", "remove p1 at b", "e"),
                new Trial("multi-instance sub-process, one by one", ROUND_BY_ROUND, "a -p1@b b c", "transfer e", "e"),
                new Trial("sub-process", INSIDE, "a", "add p9 at b", "flow.one-signer"),
                new Trial("sub-process", INSIDE, "a", "remove p0 at b", "flow.one-signer"),
                new Trial("call activity", CALLED, "a", "add p9 at b", "flow.one-signer"),
                new Trial("call activity", CALLED, "a", "remove p0 at b", "flow.one-signer"),
                new Trial("event-based wait, passed", WAITING, "a w", "add p9 at e", "flow.one-signer"),
                new Trial("event-based wait, passed", WAITING, "a w", "remove p0 at e", "flow.one-signer"));
    }
}
