package cn.jianxing.publicity.application;

import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.publicity.domain.Objection;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was submitted about one objection; a case may have several at once. */
@Component
class ObjectionPapers {

    private final Submissions submissions;

    ObjectionPapers(Submissions submissions) {
        this.submissions = submissions;
    }

    /** The forms carry what the objection says, which tells it from the others. */
    Optional<ObjectNode> latest(Objection objection, String formId) {
        return submissions.ofCase(objection.caseId()).stream()
                .filter(given -> given.formId().equals(formId))
                .filter(given -> !given.at().isBefore(objection.receivedAt()))
                .filter(given -> given.data().path("facts").asText().equals(objection.facts()))
                .max(Comparator.comparing(Submission::at).thenComparing(Submission::id))
                .map(Submission::data);
    }
}
