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
import java.util.stream.Stream;

/** Colleagues sign before or after whoever is asked: the case stays until they have, and goes on as if alone. */
final class SignedTrials {

    private SignedTrials() {}

    static List<Trial> all() {
        return Stream.of("sign-before", "sign-after")
                .flatMap(move -> Stream.of(
                        new Trial("single branch", ONE, "a", move + " b", "c"),
                        new Trial("parallel, one branch waits at the join", PARALLEL, "a d", move + " b", "Join_F, c"),
                        new Trial("parallel, the other branch is open", PARALLEL, "a", move + " d", "Join_F, b"),
                        new Trial(
                                "inclusive, one branch waits at the join", INCLUSIVE, "a d", move + " b", "Join_F, c"),
                        new Trial("multi-instance parallel", ALL_AT_ONCE, "a m", move + " m", "m"),
                        new Trial("multi-instance sequential", ONE_BY_ONE, "a m", move + " m", "m"),
                        new Trial("sub-process", INSIDE, "a b", move + " c", "e"),
                        new Trial("multi-instance sub-process", ROUNDS, "a b", move + " c", "Sub/b"),
                        new Trial("call activity", CALLED, "a b", move + " c", "e"),
                        new Trial("event-based wait, passed", WAITING, "a w", move + " e", "")))
                .toList();
    }
}
