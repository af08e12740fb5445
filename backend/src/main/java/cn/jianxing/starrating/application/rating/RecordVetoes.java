package cn.jianxing.starrating.application.rating;

import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.StoredSubmissions;
import cn.jianxing.starrating.domain.Vetoes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Vetoes that were found, and what the office decided on them after hearing the site. */
@Service
public class RecordVetoes {

    private final StoredSubmissions submissions;
    private final Vetoes vetoes;

    RecordVetoes(StoredSubmissions submissions, Vetoes vetoes) {
        this.submissions = submissions;
        this.vetoes = vetoes;
    }

    @Transactional
    public void found(String caseId, String submissionId) {
        var check = submissions.ofForm(caseId, submissionId, RatingFormIds.VETO_CHECK);
        if (check.data().path("decision").asText().equals("found")) {
            check.data()
                    .path("vetoes")
                    .forEach(code -> vetoes.find(new Vetoes.Veto(
                            caseId,
                            code.asText(),
                            check.data().path("facts").asText(),
                            check.personId(),
                            check.at(),
                            null,
                            null)));
        }
    }

    /** Answers whether the site is out. */
    @Transactional
    public boolean decided(String caseId, String submissionId) {
        var decision = submissions.ofForm(caseId, submissionId, RatingFormIds.DECIDE_VETO);
        var confirmed = decision.data().path("decision").asText().equals("confirmed");
        vetoes.decide(caseId, confirmed, decision.data().path("reason").asText(), decision.personId(), decision.at());
        return confirmed;
    }
}
