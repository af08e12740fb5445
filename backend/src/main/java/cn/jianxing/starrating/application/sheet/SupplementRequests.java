package cn.jianxing.starrating.application.sheet;

import cn.jianxing.cases.Submissions;
import cn.jianxing.starrating.application.RatingFormIds;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What departments have asked a site to add; each may ask once. */
@Component
class SupplementRequests {

    private final Submissions submissions;

    SupplementRequests(Submissions submissions) {
        this.submissions = submissions;
    }

    Optional<String> latest(String caseId, String reviewer) {
        return submissions.ofCase(caseId).stream()
                .filter(given -> given.formId().equals(RatingFormIds.DEPARTMENT_REVIEW))
                .filter(given -> reviewer.equals(given.audience()))
                .filter(given -> given.data().path("decision").asText().equals("supplement"))
                .map(given -> given.data().path("supplementItems").asText())
                .reduce((earlier, later) -> later);
    }

    /** What the site has added so far, in its words. */
    Optional<String> answers(String caseId) {
        var said = submissions.ofCase(caseId).stream()
                .filter(given -> given.formId().equals(RatingFormIds.SUPPLY))
                .map(given -> given.data().path("statement").asText())
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? Optional.empty() : Optional.of(said);
    }
}
