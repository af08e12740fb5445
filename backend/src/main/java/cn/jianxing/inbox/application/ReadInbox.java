package cn.jianxing.inbox.application;

import cn.jianxing.inbox.domain.InboxLists;
import cn.jianxing.inbox.domain.InboxQuery;
import cn.jianxing.inbox.domain.InboxRow;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Cursor;
import cn.jianxing.shared.LikePattern;
import cn.jianxing.shared.Malformed;
import cn.jianxing.shared.Page;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.stereotype.Component;

/** One page of one list of the acting person's inbox. */
@Component
public class ReadInbox {

    private final CurrentActor currentActor;
    private final InboxLists lists;
    private final BusinessClock clock;

    ReadInbox(CurrentActor currentActor, InboxLists lists, BusinessClock clock) {
        this.currentActor = currentActor;
        this.lists = lists;
        this.clock = clock;
    }

    public Page<InboxRow> page(InboxRequest request) {
        InboxQuery query = query(currentActor.require(), request);
        List<InboxRow> rows = switch (request.view()) {
            case TODO -> lists.todo(query);
            case SNOOZED -> lists.snoozed(query);
            case DRAFTS -> lists.drafts(query);
            case DONE -> lists.done(query);
            case STARTED -> lists.started(query);
            case CC -> lists.copied(query);
        };
        if (rows.size() <= request.size()) {
            return new Page<>(rows, null);
        }
        List<InboxRow> page = rows.subList(0, request.size());
        InboxRow last = page.get(page.size() - 1);
        return new Page<>(page, Cursor.of(last.sortKey().toString(), last.sortId()));
    }

    private InboxQuery query(Actor actor, InboxRequest request) {
        List<String> after = Cursor.keys(request.cursor(), 2);
        Instant now = clock.instant();
        DueRange due = DueRange.of(request.due(), now);
        return new InboxQuery(
                actor.person().id(),
                actor.audiences(),
                actor.acting() == null ? null : actor.audiences(),
                actor.represented(),
                LikePattern.containing(request.text()),
                request.type(),
                due.from(),
                due.before(),
                now,
                request.byDue(),
                after.isEmpty() ? null : instant(after.get(0)),
                after.isEmpty() ? null : after.get(1),
                request.size() + 1);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new Malformed("cursor");
        }
    }
}
