package cn.jianxing.cases.persistence;

import cn.jianxing.cases.Timeline;
import cn.jianxing.cases.domain.History;
import cn.jianxing.cases.domain.SearchIndex;
import cn.jianxing.cases.domain.SearchTexts;
import cn.jianxing.cases.domain.TimelineItem;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The histories of all cases, append only. */
@Repository
class MyBatisTimeline implements Timeline, History {

    private final TimelineMapper mapper;
    private final SearchIndex index;
    private final BusinessClock clock;

    MyBatisTimeline(TimelineMapper mapper, SearchIndex index, BusinessClock clock) {
        this.index = index;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public void append(Entry entry, @Nullable String onBehalfOf) {
        String id = Ids.next();
        Instant now = clock.instant();
        mapper.insert(id, now, entry, onBehalfOf);
        SearchTexts.of(entry.caseId(), item(id, now, entry, onBehalfOf)).ifPresent(index::add);
    }

    @Override
    public List<TimelineItem> ofCase(String caseId) {
        return mapper.ofCase(caseId);
    }

    private static TimelineItem item(String id, Instant at, Entry entry, @Nullable String onBehalfOf) {
        return new TimelineItem(
                id,
                at,
                entry.kind(),
                entry.stepId(),
                entry.step(),
                entry.personId(),
                entry.audience(),
                entry.outcome(),
                entry.outcomeTitle(),
                entry.comment(),
                entry.submissionId(),
                entry.sealed(),
                onBehalfOf);
    }
}
