package cn.jianxing.engine.flow;

import static java.util.Objects.requireNonNull;

import cn.jianxing.engine.flow.Shape.Act;
import cn.jianxing.engine.flow.Shape.Call;
import cn.jianxing.engine.flow.Shape.Choice;
import cn.jianxing.engine.flow.Shape.Fork;
import cn.jianxing.engine.flow.Shape.Seq;
import cn.jianxing.engine.flow.Shape.Sub;
import cn.jianxing.engine.flow.Shape.Wait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case played on paper: what must be open after each act, from the nesting of the shapes alone and without the
 * engine's tokens or the walk through the diagram that is tried by it.
 */
final class PaperCase {

    private final Run root;

    PaperCase(Seq process) {
        root = new Run(process, null);
        root.begin();
    }

    boolean over() {
        return root.over;
    }

    /** Open tasks and waits by id, with their number. */
    Map<String, Long> open() {
        Map<String, Long> open = new TreeMap<>();
        root.leaves().forEach(leaf -> open.merge(leaf.shape.id(), leaf.openRounds(), Long::sum));
        return open;
    }

    List<Run> leaves(String id) {
        return root.leaves().filter(leaf -> leaf.shape.id().equals(id)).toList();
    }

    Run leaf(String id, int round) {
        return leaves(id).stream()
                .filter(leaf -> leaf.round() == round)
                .findFirst()
                .orElseThrow();
    }

    /** A piece of the process that is under way. */
    static final class Run {

        final Shape shape;
        private final @Nullable Run parent;
        private final List<Run> inside = new ArrayList<>();
        private int at;
        private int left;
        private boolean over;

        Run(Shape shape, @Nullable Run parent) {
            this.shape = shape;
            this.parent = parent;
        }

        void begin() {
            if (shape instanceof Seq) {
                at = -1;
                goOn();
            } else if (shape instanceof Choice choice) {
                beginAll(List.of(choice.branches().get(choice.taken())));
            } else if (shape instanceof Fork fork) {
                beginAll(fork.taken().stream().map(fork.branches()::get).toList());
            } else if (shape instanceof Sub sub) {
                left = sub.rounds();
                beginAll(Collections.nCopies(sub.sequential() ? 1 : sub.rounds(), sub.inner()));
            } else if (shape instanceof Call call) {
                beginAll(List.of(call.inner()));
            } else {
                left = shape instanceof Act act ? act.rounds() : 1;
            }
        }

        private void beginAll(List<Seq> parts) {
            parts.forEach(part -> inside.add(new Run(part, this)));
            List.copyOf(inside).forEach(Run::begin);
        }

        void complete() {
            left--;
            if (left == 0) {
                end();
            }
        }

        private void goOn() {
            List<Shape> shapes = ((Seq) shape).shapes();
            at++;
            inside.clear();
            if (at == shapes.size()) {
                end();
            } else {
                Run next = new Run(shapes.get(at), this);
                inside.add(next);
                next.begin();
            }
        }

        private void end() {
            over = true;
            if (parent != null) {
                parent.ended(this);
            }
        }

        private void ended(Run part) {
            if (shape instanceof Seq) {
                goOn();
            } else if (shape instanceof Sub sub) {
                left--;
                if (left == 0) {
                    end();
                } else if (sub.sequential()) {
                    inside.remove(part);
                    Run next = new Run(sub.inner(), this);
                    inside.add(next);
                    next.begin();
                }
            } else if (inside.stream().allMatch(run -> run.over)
                    && inside.size()
                            == (shape instanceof Fork fork ? fork.taken().size() : 1)) {
                end();
            }
        }

        long openRounds() {
            return shape instanceof Act act && act.sequential() ? 1 : left;
        }

        Stream<Run> leaves() {
            if (over) {
                return Stream.empty();
            }
            return shape instanceof Act || shape instanceof Wait
                    ? Stream.of(this)
                    : inside.stream().flatMap(Run::leaves);
        }

        /** Which of several rounds this is in; 0 where there is only one. */
        int round() {
            for (Run run = this; run.parent != null; run = run.parent) {
                if (run.parent.shape instanceof Sub sub && sub.rounds() > 1 && !sub.sequential()) {
                    return run.parent.inside.indexOf(run);
                }
            }
            return 0;
        }

        /** Steps a token here may go back to. */
        Set<String> earlier() {
            Set<String> steps = new TreeSet<>();
            for (Run run = this; run.parent != null; run = run.parent) {
                if (run.parent.shape instanceof Seq seq) {
                    seq.shapes().subList(0, run.parent.at).forEach(shape -> steps.addAll(Targets.of(shape)));
                }
            }
            return steps;
        }

        void backTo(String step) {
            for (Run run = this; run.parent != null; run = run.parent) {
                if (run.parent.shape instanceof Seq seq) {
                    int place = Targets.place(seq, step);
                    if (place >= 0 && place < run.parent.at) {
                        run.parent.beginAt(place, step);
                        return;
                    }
                }
            }
            throw new IllegalArgumentException("not earlier: " + step);
        }

        private void beginAt(int place, String step) {
            at = place;
            over = false;
            inside.clear();
            Run again = new Run(((Seq) shape).shapes().get(place), this);
            inside.add(again);
            again.beginInside(step);
        }

        private void beginInside(String step) {
            if (!(shape instanceof Choice choice)) {
                begin();
                return;
            }
            Run branch = new Run(choice.branches().get(choice.taken()), this);
            inside.add(branch);
            branch.beginAt(Targets.place((Seq) branch.shape, step), step);
        }

        /** Takes the act back that was the last at this place; empty where what came of it cannot be told any more. */
        Optional<Run> takeBack() {
            Run sequence = requireNonNull(parent);
            Run upper = sequence;
            while (upper.over && upper.parent != null) {
                Run around = upper.parent;
                if (around.shape instanceof Sub || around.shape instanceof Call) {
                    return Optional.empty();
                }
                if (around.shape instanceof Fork && around.over) {
                    return Optional.empty();
                }
                if (around.shape instanceof Fork) {
                    break;
                }
                upper = around;
            }
            return upper.over && upper.parent == null ? Optional.empty() : Optional.of(sequence);
        }

        void undo(Run act) {
            beginAt(((Seq) shape).shapes().indexOf(act.shape), act.shape.id());
            Run run = this;
            while (run.parent != null && run.parent.shape instanceof Choice) {
                Run choice = run.parent;
                choice.over = false;
                Run outer = requireNonNull(choice.parent);
                outer.at = ((Seq) outer.shape).shapes().indexOf(choice.shape);
                outer.inside.clear();
                outer.inside.add(choice);
                outer.over = false;
                run = outer;
            }
        }
    }
}
