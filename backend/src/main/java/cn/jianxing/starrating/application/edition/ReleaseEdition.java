package cn.jianxing.starrating.application.edition;

import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.domain.edition.EditionCheck;
import cn.jianxing.starrating.domain.edition.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A draft without faults becomes the standard of its year, by somebody who had no hand in it; from then on it stays. */
@Service
public class ReleaseEdition {

    private final Editions editions;
    private final EditionAccess access;
    private final BusinessClock clock;

    ReleaseEdition(Editions editions, EditionAccess access, BusinessClock clock) {
        this.editions = editions;
        this.access = access;
        this.clock = clock;
    }

    /** @param revision of the draft as the person read it */
    @Transactional
    public void release(int year, int version, int revision) {
        var person = access.releaser().person().id();
        var info = editions.find(year, version).orElseThrow(() -> new NotFound("star-standard.not-found"));
        info.requireDraft(revision);
        if (Authors.of(info, editions.changes(year, version)).contains(person)) {
            throw new Forbidden("star-standard.own-draft");
        }
        var findings = EditionCheck.of(editions.content(year, version));
        if (!findings.isEmpty()) {
            throw new Refused("star-standard.not-ready", findings);
        }
        editions.take(year, version, revision);
        editions.release(year, version, person, clock.instant());
    }
}
