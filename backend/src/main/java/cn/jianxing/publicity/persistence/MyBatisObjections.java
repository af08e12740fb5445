package cn.jianxing.publicity.persistence;

import cn.jianxing.publicity.domain.Objection;
import cn.jianxing.publicity.domain.Objections;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Objections in their table; who objected is encrypted there. */
@Repository
class MyBatisObjections implements Objections {

    private final ObjectionMapper mapper;
    private final PersonalData personal;

    MyBatisObjections(ObjectionMapper mapper, PersonalData personal) {
        this.mapper = mapper;
        this.personal = personal;
    }

    @Override
    public void add(Objection objection) {
        mapper.add(objection.from(personal.seal(objection.objectorName()), personal.seal(objection.objectorContact())));
    }

    @Override
    public Optional<Objection> byId(String id) {
        return mapper.byId(id).map(this::opened);
    }

    @Override
    public List<Objection> of(String noticeId) {
        return mapper.of(noticeId).stream().map(this::opened).toList();
    }

    @Override
    public void reach(String id, Objection.State state, @Nullable String reason) {
        mapper.reach(id, state, reason);
    }

    @Override
    public void extend(String id) {
        mapper.extend(id);
    }

    @Override
    public void settle(String id, Objection.State state, @Nullable String newValue, String reason, Instant at) {
        mapper.settle(id, state, newValue, reason, at);
    }

    @Override
    public void offerReview(String id, Instant until) {
        mapper.offerReview(id, until);
    }

    @Override
    public Optional<Objection> reviewOf(String id) {
        return mapper.reviewOf(id).map(this::opened);
    }

    private Objection opened(Objection stored) {
        return stored.from(
                personal.open(stored.id(), stored.objectorName()),
                personal.open(stored.id(), stored.objectorContact()));
    }
}
