package cn.jianxing.cases;

import java.util.List;
import java.util.Optional;

/** Immutable form submissions of a case. */
public interface Submissions {

    void store(Submission submission);

    Optional<Submission> byId(String submissionId);

    Optional<Submission> latest(String caseId, String formId);

    List<Submission> ofCase(String caseId);

    /** Opens what was sealed (e.g. departments' scores once they are added up), attachments included. */
    void unseal(String caseId);
}
