package cn.jianxing.cases.persistence;

import cn.jianxing.cases.Timeline;
import cn.jianxing.cases.domain.History;
import cn.jianxing.cases.domain.TimelineItem;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The histories of all cases, append only. */
@Repository
class MyBatisTimeline implements Timeline, History {

    private final TimelineMapper mapper;
    private final BusinessClock clock;

    MyBatisTimeline(TimelineMapper mapper, BusinessClock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public void append(Entry entry) {
        mapper.insert(Ids.next(), clock.instant(), entry);
    }

    @Override
    public List<TimelineItem> ofCase(String caseId) {
        return mapper.ofCase(caseId);
    }
}
