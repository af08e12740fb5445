package cn.jianxing.casework.application;

import cn.jianxing.casework.print.CasePrinter.Wish;
import cn.jianxing.organisation.Actor;
import cn.jianxing.shared.RetryOnConflict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps that a case was printed. */
@Component
class PrintRecord {

    private final CaseDoor door;
    private final ActPapers papers;

    PrintRecord(CaseDoor door, ActPapers papers) {
        this.door = door;
        this.papers = papers;
    }

    @RetryOnConflict
    @Transactional
    void printed(Actor actor, String caseNo, Wish wish) {
        String caseId = door.take(actor, caseNo).id();
        papers.audited(actor, caseId, null, "printed", wish.template(), wish.toString());
    }
}
