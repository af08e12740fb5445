package cn.jianxing.approval.application;

import cn.jianxing.approval.domain.Countersigns;
import cn.jianxing.approval.domain.Opinion;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.organisation.Organisation;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the units said in the case's last countersign, for every form that has a place {@code opinions} for it. */
@Component
class GivenOpinions implements FormDataProvider {

    private static final Map<String, String> WORDS = Map.of(
            "agree", "同意",
            "agree_with_conditions", "有条件同意",
            "disagree", "不同意",
            "not_concerned", "不涉及",
            "abstained", "弃权");

    private final Countersigns countersigns;
    private final Submissions submissions;
    private final Organisation organisation;

    GivenOpinions(Countersigns countersigns, Submissions submissions, Organisation organisation) {
        this.countersigns = countersigns;
        this.submissions = submissions;
        this.organisation = organisation;
    }

    @Override
    public boolean provides(String formId) {
        return true;
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        if (context.variables().get("countersignId") instanceof String id && !id.isEmpty()) {
            ObjectNode table = JsonNodeFactory.instance.objectNode().put("head", "单位");
            ArrayNode columns = table.putArray("columns");
            columns.addObject().put("key", "verdict").put("title", "意见");
            columns.addObject().put("key", "reason").put("title", "说明");
            ArrayNode rows = table.putArray("rows");
            countersigns.opinions(id).forEach(opinion -> row(opinion, rows));
            if (!rows.isEmpty()) {
                data.set("opinions", table);
            }
        }
        return data;
    }

    private void row(Opinion opinion, ArrayNode rows) {
        submissions
                .byId(opinion.submissionId())
                .filter(given -> !given.sealed())
                .ifPresent(given -> rows.addObject()
                        .put("code", opinion.reviewer())
                        .put("title", unit(opinion.reviewer()))
                        .put("verdict", WORDS.getOrDefault(opinion.verdict().id(), ""))
                        .put("reason", reason(given)));
    }

    private String unit(String audience) {
        return organisation.post(audience).map(post -> post.unit().title()).orElse(audience);
    }

    /** Where the application has a reason of its own, the opinion's words are its answer. */
    private static String reason(Submission given) {
        String answer = given.data().path("answer").asText();
        return answer.isEmpty() ? given.data().path("reason").asText() : answer;
    }
}
