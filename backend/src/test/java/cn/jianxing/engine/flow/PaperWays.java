package cn.jianxing.engine.flow;

import cn.jianxing.engine.flow.Shape.Choice;
import cn.jianxing.engine.flow.Shape.Seq;
import java.util.Set;
import java.util.TreeSet;

/** Which ways back there are on paper. */
final class PaperWays {

    private PaperWays() {}

    /** Steps a token here may go back to. */
    static Set<String> earlier(PaperRun from) {
        Set<String> steps = new TreeSet<>();
        for (PaperRun run = from; run.parent != null; run = run.parent) {
            if (run.parent.shape instanceof Seq seq) {
                seq.shapes().subList(0, run.parent.at).forEach(shape -> steps.addAll(Targets.of(shape)));
            }
        }
        return steps;
    }

    /** Whether the case could come straight back from an earlier step. */
    static boolean straight(PaperRun from, String step) {
        for (PaperRun run = from; run.parent != null; run = run.parent) {
            if (run.parent.shape instanceof Seq seq) {
                int place = Targets.place(seq, step);
                if (place >= 0 && place < run.parent.at) {
                    return Targets.isOneTask(seq.shapes().get(place), step);
                }
            } else if (!(run.parent.shape instanceof Choice)) {
                return false;
            }
        }
        return false;
    }
}
