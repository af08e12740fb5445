package cn.jianxing.engine.flow;

import cn.jianxing.engine.flow.Shape.Act;
import cn.jianxing.engine.flow.Shape.Sub;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Names of all who are asked in steps with several rounds; each called process has lists of its own. */
final class PaperPeople {

    private final Map<String, List<String>> names = new HashMap<>();

    /** In their order; to be changed when somebody is added or removed. */
    List<String> asked(Shape shape) {
        int rounds = shape instanceof Act act ? act.rounds() : ((Sub) shape).rounds();
        return names.computeIfAbsent(
                shape.id(),
                none -> new ArrayList<>(IntStream.range(0, rounds)
                        .mapToObj(place -> "p" + place)
                        .toList()));
    }

    PaperPeople copy() {
        PaperPeople copy = new PaperPeople();
        names.forEach((step, asked) -> copy.names.put(step, new ArrayList<>(asked)));
        return copy;
    }
}
