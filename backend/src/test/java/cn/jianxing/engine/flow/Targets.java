package cn.jianxing.engine.flow;

import cn.jianxing.engine.flow.Shape.Act;
import cn.jianxing.engine.flow.Shape.Call;
import cn.jianxing.engine.flow.Shape.Choice;
import cn.jianxing.engine.flow.Shape.Seq;
import cn.jianxing.engine.flow.Shape.Sub;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Steps a token may go back to: those on the way that was taken, and a frame or a called process as a whole. */
final class Targets {

    private Targets() {}

    static Set<String> of(Shape shape) {
        Set<String> steps = new TreeSet<>();
        if (shape instanceof Act || shape instanceof Sub || shape instanceof Call) {
            steps.add(shape.id());
        } else if (shape instanceof Choice choice) {
            choice.branches().get(choice.taken()).shapes().forEach(part -> steps.addAll(of(part)));
        }
        return steps;
    }

    static int place(Seq seq, String step) {
        return IntStream.range(0, seq.shapes().size())
                .filter(place -> of(seq.shapes().get(place)).contains(step))
                .findFirst()
                .orElse(-1);
    }

    /** Whether the step is a task that is asked of one alone, not a frame or a called process. */
    static boolean isOneTask(Shape shape, String step) {
        if (shape instanceof Choice choice) {
            return choice.branches().get(choice.taken()).shapes().stream().anyMatch(part -> isOneTask(part, step));
        }
        return shape instanceof Act act && act.id().equals(step) && act.rounds() == 1;
    }
}
