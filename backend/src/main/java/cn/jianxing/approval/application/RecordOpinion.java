package cn.jianxing.approval.application;

import cn.jianxing.approval.OpinionGiven;
import cn.jianxing.approval.domain.Countersign;
import cn.jianxing.approval.domain.Countersigns;
import cn.jianxing.approval.domain.Opinion;
import cn.jianxing.approval.domain.Verdict;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.NotFound;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit gives its opinion, or the office records that it abstains. */
@Service
public class RecordOpinion {

    private final Countersigns countersigns;
    private final Submissions submissions;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    RecordOpinion(
            Countersigns countersigns, Submissions submissions, ApplicationEventPublisher events, BusinessClock clock) {
        this.countersigns = countersigns;
        this.submissions = submissions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers whether the countersign is decided, whatever the others say.
     *
     * @param asked how many are asked now: signers may have been added or taken out since it was opened
     */
    @Transactional
    public boolean record(String countersignId, String reviewer, String submissionId, int asked) {
        Countersign countersign =
                countersigns.byId(countersignId).orElseThrow(() -> new NotFound("approval.countersign-not-found"));
        Submission submission = submissions.byId(submissionId).orElseThrow(() -> new NotFound("submission.not-found"));
        Verdict verdict = Verdict.of(submission.data().path("decision").asText());
        countersigns.add(
                new Opinion(countersignId, reviewer, verdict, submissionId, submission.personId(), clock.instant()));
        String step = Objects.requireNonNullElse(submission.stepId(), "");
        events.publishEvent(new OpinionGiven(countersign.caseId(), step, reviewer, verdict.id(), submissionId));
        List<Verdict> verdicts = countersigns.opinions(countersignId).stream()
                .map(Opinion::verdict)
                .toList();
        countersigns.asked(countersignId, asked);
        return countersign.rule().isDecided(verdicts, asked, countersign.ratio());
    }
}
