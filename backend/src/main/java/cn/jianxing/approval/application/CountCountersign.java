package cn.jianxing.approval.application;

import cn.jianxing.approval.domain.Countersign;
import cn.jianxing.approval.domain.CountersignOutcome;
import cn.jianxing.approval.domain.Countersigns;
import cn.jianxing.approval.domain.Opinion;
import cn.jianxing.approval.domain.Verdict;
import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.CaseVisibility;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.NotFound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the countersigns of a case stand: for, against, abstained. What is sealed is counted for nobody. */
@Component
public class CountCountersign {

    private final CurrentActor currentActor;
    private final Cases cases;
    private final Countersigns countersigns;
    private final Submissions submissions;
    private final CaseVisibility visibility;

    CountCountersign(
            CurrentActor currentActor,
            Cases cases,
            Countersigns countersigns,
            Submissions submissions,
            CaseVisibility visibility) {
        this.currentActor = currentActor;
        this.cases = cases;
        this.countersigns = countersigns;
        this.submissions = submissions;
        this.visibility = visibility;
    }

    public List<Tally> ofCase(String caseNo) {
        Actor actor = currentActor.require();
        String caseId = cases.byNo(caseNo)
                .map(CaseFile::id)
                .filter(id -> cases.maySee(actor, id))
                .orElseThrow(() -> new NotFound("case.not-found"));
        return countersigns.ofCase(caseId).stream()
                .map(countersign -> tally(actor, countersign))
                .toList();
    }

    private Tally tally(Actor actor, Countersign countersign) {
        List<Vote> votes = countersigns.opinions(countersign.id()).stream()
                .map(opinion -> vote(actor, opinion))
                .toList();
        boolean open = votes.stream().noneMatch(vote -> vote.verdict() == null);
        return new Tally(
                countersign,
                countersigns.outcome(countersign.id()).orElse(null),
                votes,
                open ? count(votes, Verdict::isFavourable) : null,
                open ? count(votes, verdict -> verdict == Verdict.DISAGREE) : null,
                open ? count(votes, verdict -> !verdict.isVote()) : null,
                Math.max(0, countersign.asked() - votes.size()));
    }

    private static int count(List<Vote> votes, java.util.function.Predicate<Verdict> kind) {
        return (int) votes.stream()
                .map(Vote::verdict)
                .filter(verdict -> verdict != null && kind.test(verdict))
                .count();
    }

    private Vote vote(Actor actor, Opinion opinion) {
        Optional<Submission> made =
                submissions.byId(opinion.submissionId()).filter(submission -> visibility.maySee(actor, submission));
        return made.map(submission -> new Vote(
                        opinion,
                        opinion.verdict(),
                        submission.data().path("reason").asText(submission.comment())))
                .orElseGet(() -> new Vote(opinion, null, null));
    }

    /**
     * @param favourable how many agreed; null while something is sealed for the reader
     * @param abstained those who abstained or are not concerned
     * @param open how many have not answered
     */
    public record Tally(
            Countersign countersign,
            @Nullable CountersignOutcome outcome,
            List<Vote> votes,
            @Nullable Integer favourable,
            @Nullable Integer against,
            @Nullable Integer abstained,
            int open) {}

    /** @param verdict null where it is sealed for the reader */
    public record Vote(
            Opinion opinion,
            @Nullable Verdict verdict,
            @Nullable String reason) {}
}
