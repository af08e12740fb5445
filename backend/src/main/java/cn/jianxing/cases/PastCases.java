package cn.jianxing.cases;

import java.time.Instant;

/** Takes cases into the register that ended on paper, before there was the program: they have no process. */
public interface PastCases {

    /**
     * Enters a case that is over, with a number of its year, in the name of the program.
     *
     * @param state how it ended, id of processes.md 0.3
     */
    CaseFile enter(String type, String unit, Instant startedAt, Instant endedAt, String state);
}
