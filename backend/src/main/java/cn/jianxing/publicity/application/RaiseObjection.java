package cn.jianxing.publicity.application;

import cn.jianxing.engine.CaseLock;
import cn.jianxing.engine.CaseMessages;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.publicity.domain.Objection;
import cn.jianxing.publicity.domain.Objections;
import cn.jianxing.publicity.domain.PublicNotice;
import cn.jianxing.publicity.domain.PublicNotices;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.RetryOnConflict;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A clerk enters an objection for a person who came or phoned; after the deadline none is taken. */
@Service
public class RaiseObjection {

    private static final String RECEIVED = "objection-received";

    private final CurrentActor currentActor;
    private final PublicNotices notices;
    private final Objections objections;
    private final CaseLock lock;
    private final CaseMessages messages;
    private final BusinessClock clock;

    RaiseObjection(
            CurrentActor currentActor,
            PublicNotices notices,
            Objections objections,
            CaseLock lock,
            CaseMessages messages,
            BusinessClock clock) {
        this.currentActor = currentActor;
        this.notices = notices;
        this.objections = objections;
        this.lock = lock;
        this.messages = messages;
        this.clock = clock;
    }

    /** Answers the objection's id. */
    @RetryOnConflict
    @Transactional
    public String raise(String noticeId, Raised raised) {
        Actor actor = currentActor.require();
        ObjectionClerks.require(actor);
        PublicNotice known = notices.byId(noticeId).orElseThrow(() -> new NotFound("publicity.not-found"));
        lock.lock(known.caseId());
        PublicNotice notice = notices.byId(noticeId).orElseThrow();
        if (!notice.takesObjections(clock.instant())) {
            throw new Refused("publicity.over");
        }
        if (notices.rows(noticeId).stream().noneMatch(row -> row.rowKey().equals(raised.rowKey()))) {
            throw new Refused("publicity.unknown-row", Map.of("row", raised.rowKey()));
        }
        Objection objection = raised.entered(notice, actor.person().id(), clock);
        objections.add(objection);
        if (!messages.begin(notice.caseId(), RECEIVED, Map.of("objectionId", objection.id()))) {
            throw new Refused("publicity.over");
        }
        return objection.id();
    }

    /** What the person said. */
    public record Raised(String rowKey, String objectorName, String objectorContact, boolean realName, String facts) {

        private static final int SHORTEST_FACTS = 5;

        public Raised {
            if (realName && (objectorName.isBlank() || objectorContact.isBlank())) {
                throw new Refused("publicity.name-missing");
            }
            requireFacts(facts);
        }

        static void requireFacts(String facts) {
            if (facts.strip().length() < SHORTEST_FACTS) {
                throw new Refused("publicity.facts-missing");
            }
        }

        private Objection entered(PublicNotice notice, String personId, BusinessClock clock) {
            return new Objection(
                    Ids.next(),
                    notice.id(),
                    notice.caseId(),
                    rowKey,
                    objectorName,
                    objectorContact,
                    realName,
                    facts,
                    Objection.State.RECEIVED,
                    personId,
                    clock.instant(),
                    false,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }
}
