package cn.jianxing.engine.flow;

import cn.jianxing.engine.flow.Shape.Seq;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A case played on paper: what must be open after each act, from the nesting of the shapes alone and without the
 * engine's tokens or the walk through the diagram that is tried by it.
 */
final class PaperCase {

    private final PaperRun root;

    PaperCase(Seq process) {
        root = new PaperRun(process, null, new PaperPeople(), "");
        root.begin();
    }

    boolean over() {
        return root.over();
    }

    /** Open tasks and waits by id, with their number. */
    Map<String, Long> open() {
        Map<String, Long> open = new TreeMap<>();
        root.leaves().forEach(leaf -> open.merge(leaf.shape.id(), leaf.openRounds(), Long::sum));
        return open;
    }

    List<PaperRun> leaves(String id) {
        return root.leaves().filter(leaf -> leaf.shape.id().equals(id)).toList();
    }

    /** @param who whom the task is asked of, where several are */
    PaperRun leaf(String id, String who) {
        List<PaperRun> all = leaves(id);
        return all.size() == 1
                ? all.get(0)
                : all.stream()
                        .filter(leaf -> leaf.who().equals(who))
                        .findFirst()
                        .orElseThrow();
    }
}
