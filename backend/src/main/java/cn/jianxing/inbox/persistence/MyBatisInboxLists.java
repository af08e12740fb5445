package cn.jianxing.inbox.persistence;

import cn.jianxing.inbox.domain.HeldTask;
import cn.jianxing.inbox.domain.InboxLists;
import cn.jianxing.inbox.domain.InboxQuery;
import cn.jianxing.inbox.domain.InboxRow;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** The inbox's lists in the database. */
@Repository
class MyBatisInboxLists implements InboxLists {

    private final InboxMapper mapper;

    MyBatisInboxLists(InboxMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<InboxRow> todo(InboxQuery query) {
        return mapper.todo(query);
    }

    @Override
    public List<InboxRow> snoozed(InboxQuery query) {
        return mapper.snoozed(query);
    }

    @Override
    public List<InboxRow> drafts(InboxQuery query) {
        return mapper.drafts(query);
    }

    @Override
    public List<InboxRow> done(InboxQuery query) {
        return mapper.done(query);
    }

    @Override
    public List<InboxRow> started(InboxQuery query) {
        return mapper.started(query);
    }

    @Override
    public List<InboxRow> copied(InboxQuery query) {
        return mapper.copied(query);
    }

    @Override
    public Sizes sizes(InboxQuery query, Instant now, Instant tomorrow, Instant monday) {
        return mapper.sizes(query, now, tomorrow, monday);
    }

    @Override
    public List<WaitingTask> waiting(String caseId) {
        return mapper.waiting(caseId);
    }

    @Override
    public List<AskedAudience> asked(String caseId) {
        return mapper.asked(caseId);
    }

    @Override
    public String typeOf(String caseId) {
        return mapper.typeOf(caseId);
    }

    @Override
    public List<HeldTask> heldFor(Set<String> audiences) {
        return mapper.heldFor(audiences);
    }
}
