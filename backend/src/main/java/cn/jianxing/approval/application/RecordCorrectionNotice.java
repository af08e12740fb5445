package cn.jianxing.approval.application;

import cn.jianxing.approval.domain.CorrectionNotice;
import cn.jianxing.approval.domain.CorrectionNotices;
import cn.jianxing.calendar.Limits;
import cn.jianxing.calendar.Workdays;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.NotFound;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer returns a case: what must be put right is noted, and the reviewer's clock stops. */
@Service
public class RecordCorrectionNotice {

    private final CorrectionNotices notices;
    private final Submissions submissions;
    private final Limits limits;
    private final Workdays workdays;
    private final BusinessClock clock;

    RecordCorrectionNotice(
            CorrectionNotices notices, Submissions submissions, Limits limits, Workdays workdays, BusinessClock clock) {
        this.notices = notices;
        this.submissions = submissions;
        this.limits = limits;
        this.workdays = workdays;
        this.clock = clock;
    }

    /**
     * @param submissionId the review in which the case was returned
     * @param limit key of the review's limit
     * @param due when the review was due
     */
    @Transactional
    public Noted record(String caseId, String submissionId, String limit, Instant due) {
        Submission review = submissions.byId(submissionId).orElseThrow(() -> new NotFound("submission.not-found"));
        CorrectionNotice notice = new CorrectionNotice(
                Ids.next(),
                caseId,
                submissionId,
                notices.rounds(caseId) + 1,
                review.data().path("correctionItems").asText(),
                review.personId(),
                review.audience(),
                clock.instant(),
                null);
        notices.add(notice);
        return new Noted(notice.id(), notice.round(), notice.items(), used(limit, due));
    }

    /** Working days of the review that are spent: what a review begun now would have, less what this one had left. */
    private int used(String limit, Instant due) {
        Instant now = clock.instant();
        int whole = workdays.between(now, limits.due(limit));
        int left = due.isAfter(now) ? workdays.between(now, due) : 0;
        return Math.max(0, whole - left);
    }

    /** @param workdaysUsed working days of the review's limit that are spent */
    public record Noted(String noticeId, int round, String items, int workdaysUsed) {}
}
