package cn.jianxing.starrating.application.campaign;

import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the platform leads and the office look at: every place, the star by the tables, the change proposed. */
@Component
class ReviewData implements FormDataProvider {

    private static final Set<String> FORMS = Set.of(CampaignFormIds.OPINION, CampaignFormIds.CHECK);

    private final OpenCampaigns open;
    private final ResultList results;
    private final Submissions submissions;

    ReviewData(OpenCampaigns open, ResultList results, Submissions submissions) {
        this.open = open;
        this.results = results;
        this.submissions = submissions;
    }

    @Override
    public boolean provides(String formId) {
        return FORMS.contains(formId);
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        if (context.caseId() == null) {
            return data;
        }
        Map<String, JsonNode> proposed = submissions
                .latest(context.caseId(), CampaignFormIds.PROPOSE)
                .map(Submission::data)
                .map(SiteAnswers::of)
                .map(answers -> answers.with(ProposeData.STAR).stream()
                        .collect(Collectors.toMap(row -> row.path("code").asText(), row -> row)))
                .orElse(Map.of());
        SiteList list =
                ResultColumns.of(new SiteList()).shows("proposed", "建议星级").shows("proposedReason", "建议理由");
        for (CampaignSite site : results.of(context.caseId())) {
            ObjectNode row = ResultColumns.row(list, results, site);
            JsonNode change = proposed.get(site.unit());
            if (change != null) {
                row.put(
                                "proposed",
                                StarNames.awarded(change.path(ProposeData.STAR).asInt()))
                        .put("proposedReason", change.path(ProposeData.REASON).asText());
            }
        }
        data.put("year", open.require(context.caseId()).year()).put("reviewOutcome", outcome(context));
        data.set(SiteList.KEY, list.json());
        return data;
    }

    private static String outcome(FormContext context) {
        return switch (String.valueOf(context.variables().get("countersignOutcome"))) {
            case "passed" -> "会审通过，建议的调整生效";
            case "objected", "incomplete" -> "会审未达到规定比例，维持判定星级";
            default -> "";
        };
    }
}
