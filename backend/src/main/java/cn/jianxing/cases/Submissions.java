package cn.jianxing.cases;

import cn.jianxing.forms.FormDefinition;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Immutable form submissions of a case. */
public interface Submissions {

    void store(Submission submission);

    /** Stores it, keeps the form as it looked, and ties the attachments it refers to. */
    default void store(Submission submission, FormDefinition form) {
        store(submission);
    }

    /** The form as it looked when this was submitted. */
    default Optional<ObjectNode> schema(Submission submission) {
        return Optional.empty();
    }

    Optional<Submission> byId(String submissionId);

    Optional<Submission> latest(String caseId, String formId);

    List<Submission> ofCase(String caseId);

    /** Opens what was sealed (e.g. departments' scores once they are added up), attachments included. */
    void unseal(String caseId);
}
