package cn.jianxing.starrating.application.campaign;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.domain.Level;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The approver of a level sees the sites of that level; to remove one is to say which and why. */
@Component
class CampaignApproveData implements FormDataProvider {

    static final String REMOVE = "remove";
    static final String REASON = "removalReason";

    private final OpenCampaigns open;
    private final ResultList results;

    CampaignApproveData(OpenCampaigns open, ResultList results) {
        this.open = open;
        this.results = results;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(CampaignFormIds.APPROVE);
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        if (context.caseId() == null) {
            return data;
        }
        Level level = level(context);
        SiteList list = ResultColumns.of(new SiteList()).asksTick(REMOVE, "移出").asksText(REASON, "移出理由");
        results.of(context.caseId(), level).forEach(site -> ResultColumns.row(list, results, site, REMOVE, REASON));
        data.put("year", open.require(context.caseId()).year()).put("levelTitle", ResultList.level(level));
        data.set(SiteList.KEY, list.json());
        return data;
    }

    @Override
    public void check(FormContext context, ObjectNode accepted) {
        SiteAnswers answers = SiteAnswers.of(accepted);
        boolean removing = accepted.path("decision").asText().equals(REMOVE);
        List<FieldError> errors = new ArrayList<>();
        if (removing == answers.ticked(REMOVE).isEmpty()) {
            errors.add(FieldError.of(
                    SiteList.KEY, removing ? "star-campaign.nothing-removed" : "star-campaign.removed-otherwise"));
        }
        for (JsonNode row : answers.ticked(REMOVE)) {
            if (!row.hasNonNull(REASON)) {
                errors.add(
                        FieldError.of(SiteList.KEY + "." + row.path("code").asText() + "." + REASON, "form.required"));
            }
        }
        if (!errors.isEmpty()) {
            throw new Refused("form.invalid", errors);
        }
    }

    /** The step says whose results it is about. */
    static Level level(FormContext context) {
        return String.valueOf(context.stepId()).endsWith("Institutes") ? Level.INSTITUTE : Level.STATION;
    }
}
