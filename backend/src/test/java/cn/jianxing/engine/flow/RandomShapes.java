package cn.jianxing.engine.flow;

import cn.jianxing.engine.flow.Shape.Act;
import cn.jianxing.engine.flow.Shape.Call;
import cn.jianxing.engine.flow.Shape.Choice;
import cn.jianxing.engine.flow.Shape.Fork;
import cn.jianxing.engine.flow.Shape.Seq;
import cn.jianxing.engine.flow.Shape.Sub;
import cn.jianxing.engine.flow.Shape.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up processes; the same seed makes the same. */
final class RandomShapes {

    private final Random random;
    private int ids;
    private int acts;

    RandomShapes(Random random) {
        this.random = random;
    }

    Seq process() {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(act());
        int length = 2 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            shapes.add(shape(3));
        }
        shapes.add(new Act(id("Activity_"), 1, false));
        return new Seq(id("S"), shapes);
    }

    private Shape shape(int depth) {
        if (depth == 0 || acts > 11) {
            return act();
        }
        return switch (random.nextInt(10)) {
            case 0, 1 -> act();
            case 2 -> new Wait(id("W"));
            case 3 -> choice(depth);
            case 4, 5 -> fork(depth, false);
            case 6 -> fork(depth, true);
            case 7 -> new Sub(id("Sub_"), seq(depth, 1), 1, false);
            case 8 -> new Sub(id("Sub_"), plain(), 2 + random.nextInt(2), random.nextBoolean());
            default -> new Call(id("Call_"), seq(depth, 1));
        };
    }

    private Choice choice(int depth) {
        return new Choice(id("X"), List.of(seq(depth, 0), seq(depth, 1)), random.nextInt(2));
    }

    private Fork fork(int depth, boolean inclusive) {
        List<Seq> branches = new ArrayList<>(List.of(seq(depth, 1), seq(depth, random.nextInt(2))));
        if (random.nextInt(3) == 0) {
            branches.add(seq(depth, 1));
        }
        Set<Integer> all = IntStream.range(0, branches.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
        if (inclusive) {
            all.removeIf(branch -> branch > 0 && random.nextInt(3) == 0);
        }
        return new Fork(id("F"), inclusive, branches, all);
    }

    private Seq seq(int depth, int least) {
        List<Shape> shapes = new ArrayList<>();
        if (least > 0) {
            shapes.add(act());
        }
        int more = random.nextInt(3);
        for (int i = 0; i < more; i++) {
            shapes.add(shape(depth - 1));
        }
        return new Seq(id("S"), shapes);
    }

    private Seq plain() {
        List<Shape> shapes = new ArrayList<>();
        int length = 1 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            shapes.add(new Act(id("Activity_"), 1, false));
        }
        return new Seq(id("S"), shapes);
    }

    private Act act() {
        acts++;
        int rounds = random.nextInt(5) == 0 ? 2 + random.nextInt(2) : 1;
        return new Act(id("Activity_"), rounds, rounds > 1 && random.nextBoolean());
    }

    private String id(String kind) {
        ids++;
        return kind + ids;
    }
}
