package cn.jianxing.inbox.persistence;

import cn.jianxing.inbox.domain.AreaTasks;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The tasks of areas in the database. */
@Repository
class MyBatisAreaTasks implements AreaTasks {

    private final AreaTaskMapper mapper;

    MyBatisAreaTasks(AreaTaskMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public int due(Set<String> units, @Nullable Instant from, Instant before) {
        return mapper.due(units, from, before);
    }

    @Override
    public int running(String personId, Set<String> units) {
        return mapper.running(personId, units);
    }

    @Override
    public Done done(String personId, Set<String> units, Instant since) {
        return mapper.done(personId, units, since);
    }

    @Override
    public List<StepRow> steps(Set<String> units, Instant now) {
        return units.isEmpty() ? List.of() : mapper.steps(units, now);
    }

    @Override
    public List<PressingRow> pressing(
            String personId,
            Set<String> audiences,
            Set<String> units,
            @Nullable Instant from,
            Instant before,
            int limit) {
        return mapper.pressing(personId, audiences, units, from, before, limit);
    }
}
