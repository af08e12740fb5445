package cn.jianxing.orders.application;

import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.orders.domain.Admissions;
import cn.jianxing.orders.domain.Admissions.Assessment;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.stereotype.Component;

/** The score sheets of a case's newest assessment. */
@Component
class ScoreSheets {

    private final Admissions admissions;
    private final Submissions submissions;

    ScoreSheets(Admissions admissions, Submissions submissions) {
        this.admissions = admissions;
        this.submissions = submissions;
    }

    /** Ids sort by the time they were made, however long the clock of the county stands still. */
    List<Submission> ofRound(String caseId) {
        Assessment round = admissions.assessment(caseId).orElseThrow();
        return submissions.ofCase(caseId).stream()
                .filter(given -> given.formId().equals(ProjectForms.SCORE))
                .filter(given -> given.id().compareTo(round.id()) > 0)
                .toList();
    }

    static int total(Submission sheet) {
        int total = 0;
        for (JsonNode row : sheet.data().path("scores").path("rows")) {
            total += row.path("score").asInt();
        }
        return total;
    }
}
