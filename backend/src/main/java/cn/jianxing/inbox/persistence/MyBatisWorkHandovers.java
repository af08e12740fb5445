package cn.jianxing.inbox.persistence;

import cn.jianxing.inbox.domain.WorkHandover;
import cn.jianxing.inbox.domain.WorkHandovers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Handovers in the database. */
@Repository
class MyBatisWorkHandovers implements WorkHandovers {

    private final WorkHandoverMapper mapper;

    MyBatisWorkHandovers(WorkHandoverMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<WorkHandover.Work> work(String personId, Set<String> soleAudiences) {
        List<WorkHandover.Work> asked = soleAudiences.isEmpty() ? List.of() : mapper.asked(soleAudiences);
        return Stream.concat(mapper.held(personId).stream(), asked.stream()).toList();
    }

    @Override
    public int drafts(String personId) {
        return mapper.drafts(personId);
    }

    @Override
    public void add(WorkHandover handover, List<WorkHandover.Item> items) {
        mapper.insert(handover);
        items.forEach(mapper::insertItem);
    }

    @Override
    public Optional<WorkHandover> byId(String id) {
        return mapper.byId(id);
    }

    @Override
    public List<WorkHandover> about(String personId) {
        return mapper.about(personId);
    }

    @Override
    public List<WorkHandover.Line> lines(String handoverId) {
        return mapper.lines(handoverId);
    }

    @Override
    public List<WorkHandover> unfinished() {
        return mapper.unfinished();
    }

    @Override
    public List<WorkHandover.Item> waiting(String handoverId) {
        return mapper.waiting(handoverId);
    }

    @Override
    public boolean settle(String handoverId, int seq, String state, @Nullable String refusal, Instant at) {
        return mapper.settle(handoverId, seq, state, refusal, at) == 1;
    }

    @Override
    public void finish(String handoverId, Instant at) {
        mapper.finish(handoverId, at);
    }
}
