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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece of the process that is under way. */
final class PaperRun {

    final Shape shape;
    final @Nullable PaperRun parent;
    final List<PaperRun> inside = new ArrayList<>();
    private final PaperPeople people;
    private final String who;
    int left;
    int at;
    private boolean over;
    private boolean touched;

    /**
     * @param people who is asked in steps with several rounds; each called process has a list of its own
     * @param who whom this round is asked of; empty where it is not one of several
     */
    PaperRun(Shape shape, @Nullable PaperRun parent, PaperPeople people, String who) {
        this.shape = shape;
        this.parent = parent;
        this.people = people;
        this.who = who;
    }

    boolean over() {
        return over;
    }

    /** Somebody has completed something in it. */
    boolean touched() {
        return touched;
    }

    List<String> people() {
        return people.asked(shape);
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
            left = people().size();
            (sub.sequential() ? people().subList(0, 1) : people()).forEach(this::beginRound);
            List.copyOf(inside).forEach(PaperRun::begin);
        } else if (shape instanceof Call call) {
            beginAll(List.of(call.inner()));
        } else {
            left = shape instanceof Act ? people().size() : 1;
        }
    }

    private void beginAll(List<Seq> parts) {
        PaperPeople own = shape instanceof Call ? people.copy() : people;
        parts.forEach(part -> inside.add(new PaperRun(part, this, own, "")));
        List.copyOf(inside).forEach(PaperRun::begin);
    }

    PaperRun beginRound(String name) {
        PaperRun round = new PaperRun(((Sub) shape).inner(), this, people, name);
        inside.add(round);
        return round;
    }

    void complete() {
        for (PaperRun run = this; run != null; run = run.parent) {
            run.touched = true;
        }
        oneLess();
    }

    void oneLess() {
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
            PaperRun next = new PaperRun(shapes.get(at), this, people, "");
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

    private void ended(PaperRun part) {
        if (shape instanceof Seq) {
            goOn();
        } else if (shape instanceof Sub sub) {
            oneLess();
            if (!over && sub.sequential()) {
                inside.remove(part);
                beginRound(people().get(people().size() - left)).begin();
            }
        } else if (inside.stream().allMatch(run -> run.over)
                && inside.size() == (shape instanceof Fork fork ? fork.taken().size() : 1)) {
            end();
        }
    }

    long openRounds() {
        return shape instanceof Act act && act.sequential() ? 1 : left;
    }

    Stream<PaperRun> leaves() {
        if (over) {
            return Stream.empty();
        }
        return shape instanceof Act || shape instanceof Wait
                ? Stream.of(this)
                : inside.stream().flatMap(PaperRun::leaves);
    }

    String who() {
        for (PaperRun run = this; run != null; run = run.parent) {
            if (!run.who.isEmpty()) {
                return run.who;
            }
        }
        return "";
    }

    /** The step that is asked of several in which this one lies; a called process looks no further. */
    Optional<PaperRun> round() {
        for (PaperRun run = this; run != null && !(run.shape instanceof Call); run = run.parent) {
            boolean several = (run.shape instanceof Act act && act.rounds() > 1)
                    || (run.shape instanceof Sub sub && sub.rounds() > 1);
            if (several) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }

    /** Answers the sequence in which both steps lie. */
    PaperRun backTo(String step) {
        for (PaperRun run = this; run.parent != null; run = run.parent) {
            if (run.parent.shape instanceof Seq seq) {
                int place = Targets.place(seq, step);
                if (place >= 0 && place < run.parent.at) {
                    run.parent.beginAt(place, step);
                    return run.parent;
                }
            }
        }
        throw new IllegalArgumentException("not earlier: " + step);
    }

    void straightTo(PaperRun step) {
        beginAt(Targets.place((Seq) shape, step.shape.id()), step.shape.id());
    }

    private void beginAt(int place, String step) {
        at = place;
        over = false;
        inside.clear();
        PaperRun again = new PaperRun(((Seq) shape).shapes().get(place), this, people, "");
        inside.add(again);
        again.beginInside(step);
    }

    private void beginInside(String step) {
        if (!(shape instanceof Choice choice)) {
            begin();
            return;
        }
        PaperRun branch = new PaperRun(choice.branches().get(choice.taken()), this, people, "");
        inside.add(branch);
        branch.beginAt(Targets.place((Seq) branch.shape, step), step);
    }

    /** Takes the act back that was the last at this place; empty where what came of it cannot be told any more. */
    Optional<PaperRun> takeBack() {
        PaperRun sequence = requireNonNull(parent);
        PaperRun upper = sequence;
        while (upper.over && upper.parent != null) {
            PaperRun around = upper.parent;
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

    void undo(PaperRun act) {
        beginAt(((Seq) shape).shapes().indexOf(act.shape), act.shape.id());
        PaperRun run = this;
        while (run.parent != null && run.parent.shape instanceof Choice) {
            PaperRun choice = run.parent;
            choice.over = false;
            PaperRun outer = requireNonNull(choice.parent);
            outer.at = ((Seq) outer.shape).shapes().indexOf(choice.shape);
            outer.inside.clear();
            outer.inside.add(choice);
            outer.over = false;
            run = outer;
        }
    }
}
