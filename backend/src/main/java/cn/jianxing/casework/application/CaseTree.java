package cn.jianxing.casework.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.OpenWork;
import cn.jianxing.cases.OpenWork.OpenStep;
import cn.jianxing.engine.Processes;
import cn.jianxing.engine.Processes.ProcessPicture;
import cn.jianxing.organisation.Actor;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What runs in a case, held against what an act on it must leave; a difference takes the act back. */
@Component
class CaseTree {

    private final OpenWork openWork;
    private final Processes processes;

    CaseTree(OpenWork openWork, Processes processes) {
        this.openWork = openWork;
        this.processes = processes;
    }

    List<OpenStep> open(Actor actor, CaseFile file) {
        return openWork.ofCase(actor, file.id());
    }

    /** Running steps with their number, called processes included. */
    SortedMap<String, Integer> running(CaseFile file) {
        SortedMap<String, Integer> running = new TreeMap<>();
        collect("", processes.picture(file.rootInstanceId()), running);
        return running;
    }

    void requireNothing(Actor actor, CaseFile file) {
        if (!running(file).isEmpty() || !open(actor, file).isEmpty()) {
            throw new IllegalStateException("something of case " + file.no() + " still runs: " + running(file));
        }
    }

    void requireSame(CaseFile file, SortedMap<String, Integer> before) {
        SortedMap<String, Integer> now = running(file);
        if (!now.equals(before)) {
            throw new IllegalStateException("case " + file.no() + " stood at " + before + " and stands at " + now);
        }
    }

    private static void collect(String path, ProcessPicture picture, SortedMap<String, Integer> running) {
        picture.active().forEach(state -> running.put(path + state.id(), state.count()));
        picture.calls().forEach((call, called) -> collect(path + call + "/", called, running));
    }
}
