package cn.jianxing.starrating.application.campaign;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The chair of the review proposes to change stars, each with a reason, or leaves them as they are. */
@Component
class ProposeData implements FormDataProvider {

    static final String STAR = "newStar";
    static final String REASON = "changeReason";

    private static final int HIGHEST = 5;

    private final OpenCampaigns open;
    private final ResultList results;

    ProposeData(OpenCampaigns open, ResultList results) {
        this.open = open;
        this.results = results;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(CampaignFormIds.PROPOSE);
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        if (context.caseId() == null) {
            return data;
        }
        SiteList list = ResultColumns.of(new SiteList())
                .asksNumber(STAR, "建议星级", 0, HIGHEST)
                .asksText(REASON, "调整理由");
        results.of(context.caseId()).forEach(site -> ResultColumns.row(list, results, site, STAR, REASON));
        data.put("year", open.require(context.caseId()).year());
        data.set(SiteList.KEY, list.json());
        return data;
    }

    @Override
    public void check(FormContext context, ObjectNode accepted) {
        Map<String, CampaignSite> ranked = results.of(Objects.requireNonNull(context.caseId())).stream()
                .collect(Collectors.toMap(CampaignSite::unit, site -> site));
        List<FieldError> errors = new ArrayList<>();
        for (JsonNode row : SiteAnswers.of(accepted).rows()) {
            String code = row.path("code").asText();
            String path = SiteList.KEY + "." + code + ".";
            if (row.hasNonNull(STAR) != row.hasNonNull(REASON)) {
                errors.add(FieldError.of(path + (row.hasNonNull(STAR) ? REASON : STAR), "form.required"));
            } else if (row.hasNonNull(STAR)
                    && row.path(STAR).asInt() == ResultList.star(Objects.requireNonNull(ranked.get(code)))) {
                errors.add(FieldError.of(path + STAR, "star-campaign.star-unchanged"));
            }
        }
        if (!errors.isEmpty()) {
            throw new Refused("form.invalid", errors);
        }
    }
}
