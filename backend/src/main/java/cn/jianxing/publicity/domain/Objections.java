package cn.jianxing.publicity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Objections to published rows. */
public interface Objections {

    void add(Objection objection);

    Optional<Objection> byId(String id);

    List<Objection> of(String noticeId);

    void reach(String id, Objection.State state, @Nullable String reason);

    void extend(String id);

    void settle(String id, Objection.State state, @Nullable String newValue, String reason, Instant at);

    void offerReview(String id, Instant until);

    Optional<Objection> reviewOf(String id);
}
