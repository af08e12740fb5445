package cn.jianxing.starrating.application.rating;

import cn.jianxing.starrating.application.OpenRatings;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.RatingPosts;
import cn.jianxing.starrating.application.StoredSubmissions;
import cn.jianxing.starrating.application.SubmittedRows;
import cn.jianxing.starrating.domain.Score;
import cn.jianxing.starrating.domain.Scores;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A second look after an objection: the score stands or is put right, with a reason either way. */
@Service
public class RecordRecheck {

    private final OpenRatings open;
    private final StoredSubmissions submissions;
    private final Scores scores;
    private final RatingPosts posts;

    RecordRecheck(OpenRatings open, StoredSubmissions submissions, Scores scores, RatingPosts posts) {
        this.open = open;
        this.submissions = submissions;
        this.scores = scores;
        this.posts = posts;
    }

    @Transactional
    public void record(String caseId, String rechecker, String submissionId) {
        var rating = open.require(caseId);
        var submission = submissions.ofForm(caseId, submissionId, RatingFormIds.RECHECK);
        var rows = SubmittedRows.of(submission.data());
        var part = rechecker.equals(posts.evaluationLead(rating)) ? Score.Part.RECHECKED : Score.Part.M;
        rows.rows()
                .keySet()
                .forEach(code -> rows.number(code, "score")
                        .ifPresent(value -> scores.put(new Score(
                                caseId,
                                code,
                                part,
                                rechecker,
                                value,
                                null,
                                rows.text(code, "comment").orElse(null),
                                submission.id()))));
    }
}
