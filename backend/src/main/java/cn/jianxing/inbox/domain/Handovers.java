package cn.jianxing.inbox.domain;

import java.util.Optional;

/** Which tasks were handed to whom; append only. */
public interface Handovers {

    void append(Handover handover);

    /** The latest by which this person got the task. */
    Optional<Handover> latest(String taskId, String toPerson);
}
