package cn.jianxing.notify.application;

import cn.jianxing.live.LiveChanges;
import cn.jianxing.notify.persistence.NoticeMapper;
import cn.jianxing.notify.persistence.NoticeMapper.Notice;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Cursor;
import cn.jianxing.shared.Malformed;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the acting person's posts were told, newest first, and how much of it is new. */
@Service
public class ReadNotices {

    private static final int SIZE = 20;
    private static final int CAP = 100;

    private final NoticeMapper notices;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final LiveChanges live;

    ReadNotices(NoticeMapper notices, CurrentActor current, BusinessClock clock, LiveChanges live) {
        this.live = live;
        this.notices = notices;
        this.current = current;
        this.clock = clock;
    }

    /** @param readUntil notices up to this moment were seen before */
    public record Shown(List<Notice> notices, @Nullable String nextCursor, int unread, Instant readUntil) {}

    public Shown page(@Nullable String cursor) {
        Actor actor = current.require();
        Set<String> audiences = actor.audiences();
        Instant seen = notices.readUntil(actor.person().id()).orElse(Instant.EPOCH);
        if (audiences.isEmpty()) {
            return new Shown(List.of(), null, 0, seen);
        }
        List<String> keys = Cursor.keys(cursor, 2);
        List<Notice> found = notices.page(
                audiences, keys.isEmpty() ? null : moment(keys.get(0)), keys.isEmpty() ? null : keys.get(1), SIZE + 1);
        List<Notice> shown = found.subList(0, Math.min(SIZE, found.size()));
        Notice last = found.size() > SIZE ? shown.get(SIZE - 1) : null;
        String next = last == null ? null : Cursor.of(last.at().toString(), last.id());
        return new Shown(shown, next, notices.unread(audiences, seen, CAP), seen);
    }

    public int unread() {
        Actor actor = current.require();
        Instant seen = notices.readUntil(actor.person().id()).orElse(Instant.EPOCH);
        return actor.audiences().isEmpty() ? 0 : notices.unread(actor.audiences(), seen, CAP);
    }

    @Transactional
    public void markRead() {
        String person = current.require().person().id();
        notices.markRead(person, clock.instant());
        live.touch(Set.of(person));
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException forged) {
            throw new Malformed("cursor");
        }
    }
}
