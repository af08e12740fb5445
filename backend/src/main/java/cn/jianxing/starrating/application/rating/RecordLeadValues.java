package cn.jianxing.starrating.application.rating;

import cn.jianxing.cases.Submission;
import cn.jianxing.starrating.application.OpenRatings;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.StoredSubmissions;
import cn.jianxing.starrating.application.SubmittedRows;
import cn.jianxing.starrating.domain.Score;
import cn.jianxing.starrating.domain.Scores;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Values the evaluation lead sets, each with a reason: between experts, or between the two parts of an indicator. */
@Service
public class RecordLeadValues {

    private final OpenRatings open;
    private final StoredSubmissions submissions;
    private final Scores scores;

    RecordLeadValues(OpenRatings open, StoredSubmissions submissions, Scores scores) {
        this.open = open;
        this.submissions = submissions;
        this.scores = scores;
    }

    /** Inside the spread of the experts. */
    @Transactional
    public void arbitrated(String caseId, String submissionId) {
        open.requireTakingScores(caseId);
        keep(submissions.ofForm(caseId, submissionId, RatingFormIds.ARBITRATE), Score.Part.ARBITRATED);
    }

    /** Between two parts that are too far apart. */
    @Transactional
    public void settled(String caseId, String submissionId) {
        keep(submissions.ofForm(caseId, submissionId, RatingFormIds.VERIFY_SHEET), Score.Part.SETTLED);
    }

    private void keep(Submission submission, Score.Part part) {
        var rows = SubmittedRows.of(submission.data());
        rows.rows()
                .keySet()
                .forEach(code -> rows.number(code, "score")
                        .filter(value -> rows.text(code, "comment").isPresent())
                        .ifPresent(value -> scores.put(new Score(
                                submission.caseId(),
                                code,
                                part,
                                Objects.requireNonNull(submission.audience()),
                                value,
                                null,
                                rows.text(code, "comment").orElse(null),
                                submission.id()))));
    }
}
