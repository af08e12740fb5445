package cn.jianxing.engine.flow;

import cn.jianxing.engine.flow.Shape.Act;
import cn.jianxing.engine.flow.Shape.Call;
import cn.jianxing.engine.flow.Shape.Fork;
import cn.jianxing.engine.flow.Shape.Seq;
import cn.jianxing.engine.flow.Shape.Sub;
import cn.jianxing.engine.flow.Shape.Wait;
import java.util.List;
import java.util.Set;

/** What a trial is played on. */
final class Patterns {

    static final Seq ONE = seq(act("a"), act("b"), act("c"));
    static final Seq PARALLEL = seq(act("a"), fork(false), act("e"));
    static final Seq INCLUSIVE = seq(act("a"), fork(true), act("e"));
    static final Seq ALL_AT_ONCE = seq(act("a"), new Act("m", 3, false), act("e"));
    static final Seq ONE_BY_ONE = seq(act("a"), new Act("m", 3, true), act("e"));
    static final Seq ENOUGH =
            seq(act("a"), new Act("m", 5, false, "nrOfCompletedInstances / nrOfInstances >= 0.5"), act("e"));
    static final Seq INSIDE = seq(act("a"), new Sub("Sub", seq(act("b"), act("c")), 1, false), act("e"));
    static final Seq ROUNDS = seq(act("a"), new Sub("Sub", seq(act("b"), act("c")), 2, false), act("e"));
    static final Seq ROUND_BY_ROUND = seq(act("a"), new Sub("Sub", seq(act("b"), act("c")), 2, true), act("e"));
    static final Seq CALLED = seq(act("a"), new Call("Call", seq(act("b"), act("c"))), act("e"));
    static final Seq WAITING = seq(act("a"), new Wait("w"), act("e"));

    private Patterns() {}

    private static Seq seq(Shape... shapes) {
        return new Seq("S" + shapes[0].id(), List.of(shapes));
    }

    private static Act act(String id) {
        return new Act(id, 1, false);
    }

    private static Fork fork(boolean inclusive) {
        return new Fork("F", inclusive, List.of(seq(act("b"), act("c")), seq(act("d"))), Set.of(0, 1));
    }
}
