package cn.jianxing.starrating.application;

import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.shared.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The submissions of a rating's forms. */
@Component
public class StoredSubmissions {

    private final Submissions submissions;

    StoredSubmissions(Submissions submissions) {
        this.submissions = submissions;
    }

    /** The one named if it is of this form, else the latest of this form: a signature refers to what was filled in. */
    public Submission ofForm(String caseId, String submissionId, String formId) {
        return submissions
                .byId(submissionId)
                .filter(submission -> submission.formId().equals(formId))
                .or(() -> submissions.latest(caseId, formId))
                .orElseThrow(() -> new NotFound("submission.not-found"));
    }

    public Optional<Submission> latest(String caseId, String formId) {
        return submissions.latest(caseId, formId);
    }

    public Optional<Submission> byId(String submissionId) {
        return submissions.byId(submissionId);
    }

    void unseal(String caseId) {
        submissions.unseal(caseId);
    }
}
