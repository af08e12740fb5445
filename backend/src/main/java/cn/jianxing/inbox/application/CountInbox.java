package cn.jianxing.inbox.application;

import static java.util.Objects.requireNonNull;

import cn.jianxing.inbox.AreaWork.Range;
import cn.jianxing.inbox.domain.InboxLists;
import cn.jianxing.inbox.domain.InboxLists.Sizes;
import cn.jianxing.inbox.domain.InboxQuery;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.BusinessClock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How much waits for the acting person; nobody reads further than 999. */
@Component
public class CountInbox {

    private static final int CAP = 999;

    private final CurrentActor currentActor;
    private final InboxLists lists;
    private final BusinessClock clock;

    CountInbox(CurrentActor currentActor, InboxLists lists, BusinessClock clock) {
        this.currentActor = currentActor;
        this.lists = lists;
        this.clock = clock;
    }

    public Counts counts() {
        Actor actor = currentActor.require();
        Instant now = clock.instant();
        InboxQuery all = new InboxQuery(
                actor.person().id(),
                actor.audiences(),
                actor.acting() == null ? null : actor.audiences(),
                actor.represented(),
                null,
                null,
                null,
                null,
                now,
                true,
                null,
                null,
                CAP + 1);
        DueRange today = DueRange.of(Range.TODAY, now);
        DueRange week = DueRange.of(Range.WEEK, now);
        Sizes sizes = lists.sizes(all, now, requireNonNull(today.before()), requireNonNull(week.before()));
        // beyond the cap what is late may have crowded out what is due: then these two are counted by themselves
        Sizes due = sizes.todo() > CAP
                ? lists.sizes(
                        all.due(week.from(), week.before()),
                        now,
                        requireNonNull(today.before()),
                        requireNonNull(week.before()))
                : sizes;
        return new Counts(
                count(sizes.todo()),
                count(sizes.overdue()),
                count(due.today()),
                count(due.week()),
                count(sizes.done()),
                count(sizes.started()),
                count(sizes.unread()));
    }

    private static Count count(int counted) {
        return new Count(Math.min(counted, CAP), counted > CAP);
    }

    /** @param capped there are more than the value says */
    public record Count(int value, boolean capped) {}

    /**
     * The numbers beside the inbox's lists.
     *
     * @param cc copies I have not opened
     */
    public record Counts(
            Count todo, Count overdue, Count dueToday, Count dueThisWeek, Count done, Count started, Count cc) {}
}
