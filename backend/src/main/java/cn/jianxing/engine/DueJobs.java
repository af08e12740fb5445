package cn.jianxing.engine;

/** Work the engine does by itself at a given time. */
public interface DueJobs {

    /** Runs everything that is due now and answers when it is done, with the number of jobs run here. */
    int run();

    /** Everything the engine still has to do by itself, now or later, failed jobs included. */
    long left();
}
