package cn.jianxing.demo.clock;

import java.util.List;

/** What is open in the demo, for whoever wants to know whether a year is over. */
public interface DemoState {

    List<CasesInState> cases();

    int openTasks();

    /** @param ended nothing follows in these cases */
    record CasesInState(String type, String state, boolean ended, int number) {}
}
