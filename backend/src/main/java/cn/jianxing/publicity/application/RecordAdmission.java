package cn.jianxing.publicity.application;

import cn.jianxing.cases.Submissions;
import cn.jianxing.publicity.domain.Objection;
import cn.jianxing.publicity.domain.Objections;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An objection is admitted, or refused with a reason. */
@Service
public class RecordAdmission {

    private final Objections objections;
    private final Submissions submissions;

    RecordAdmission(Objections objections, Submissions submissions) {
        this.objections = objections;
        this.submissions = submissions;
    }

    @Transactional
    public void record(String objectionId, String submissionId) {
        var data = submissions.byId(submissionId).orElseThrow().data();
        boolean admitted = data.path("decision").asText().equals("admit");
        objections.reach(
                objectionId,
                admitted ? Objection.State.ADMITTED : Objection.State.REFUSED,
                admitted ? null : data.path("reason").asText());
    }
}
