package cn.jianxing.casework.application;

import cn.jianxing.casework.domain.Copies;
import cn.jianxing.casework.domain.Copies.Sent;
import cn.jianxing.casework.domain.Copy;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Cursor;
import cn.jianxing.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Copies from both ends: what one was sent, and who of those a case was sent to has read it. */
@Component
public class ReadCopies {

    private final CurrentActor currentActor;
    private final CaseDoor door;
    private final Copies copies;
    private final BusinessClock clock;

    ReadCopies(CurrentActor currentActor, CaseDoor door, Copies copies, BusinessClock clock) {
        this.currentActor = currentActor;
        this.door = door;
        this.copies = copies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<Sent> mine(int size, @Nullable String cursor) {
        List<String> keys = Cursor.keys(cursor, 1);
        String before = keys.isEmpty() ? null : keys.get(0);
        List<Sent> found = copies.of(currentActor.require().person().id(), before, size + 1);
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        return new Page<>(found.subList(0, size), Cursor.of(found.get(size - 1).id()));
    }

    /** For everybody who may see the case. */
    @Transactional(readOnly = true)
    public List<Copy> ofCase(String caseNo) {
        return copies.ofCase(door.see(currentActor.require(), caseNo).id());
    }

    /** The acting person has the case open; does nothing for whom it was not sent to. */
    @Transactional
    public void read(String caseNo) {
        Actor actor = currentActor.require();
        copies.read(door.see(actor, caseNo).id(), actor.person().id(), clock.instant());
    }
}
