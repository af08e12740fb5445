package cn.jianxing.inbox.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Handovers of everything somebody holds, and what there is to hand over. */
public interface WorkHandovers {

    /** @param soleAudiences posts nobody else holds */
    List<WorkHandover.Work> work(String personId, Set<String> soleAudiences);

    int drafts(String personId);

    void add(WorkHandover handover, List<WorkHandover.Item> items);

    Optional<WorkHandover> byId(String id);

    /** Of this person, or arranged by it; the newest first. */
    List<WorkHandover> about(String personId);

    List<WorkHandover.Line> lines(String handoverId);

    List<WorkHandover> unfinished();

    List<WorkHandover.Item> waiting(String handoverId);

    /** False when somebody else has done it meanwhile. */
    boolean settle(String handoverId, int seq, String state, @Nullable String refusal, Instant at);

    void finish(String handoverId, Instant at);
}
