package cn.jianxing.approval.application;

import cn.jianxing.approval.CorrectionMade;
import cn.jianxing.approval.domain.CorrectionNotice;
import cn.jianxing.approval.domain.CorrectionNotices;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.NotFound;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant has put right what was returned; the case goes back to the reviewer who returned it. */
@Service
public class RecordCorrection {

    private final CorrectionNotices notices;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    RecordCorrection(
            CorrectionNotices notices,
            Organisation organisation,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.notices = notices;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** Answers the reviewer, unless the reviewer has left the post: then whoever holds it goes on. */
    @Transactional
    public Optional<String> record(String caseId, String noticeId, String submissionId) {
        CorrectionNotice notice = notices.byId(noticeId).orElseThrow(() -> new NotFound("approval.notice-not-found"));
        notices.close(noticeId, clock.instant());
        events.publishEvent(new CorrectionMade(caseId, submissionId));
        return organisation.holders(notice.returnedAs()).stream()
                .map(holder -> holder.person().id())
                .filter(notice.returnedBy()::equals)
                .findFirst();
    }
}
