package cn.jianxing.starrating.application.campaign;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.starrating.domain.Level;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;

/** After the publicity: the results of a level with what objections have changed. */
@Component
class FinalConfirmData implements FormDataProvider {

    private final OpenCampaigns open;
    private final ResultList results;

    FinalConfirmData(OpenCampaigns open, ResultList results) {
        this.open = open;
        this.results = results;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(CampaignFormIds.FINAL_CONFIRM);
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        if (context.caseId() == null) {
            return data;
        }
        Level level = CampaignApproveData.level(context);
        SiteList list = ResultColumns.of(new SiteList());
        results.of(context.caseId(), level).forEach(site -> ResultColumns.row(list, results, site));
        boolean changed = Boolean.TRUE.equals(context.variables().get("noticeChanged"));
        data.put("year", open.require(context.caseId()).year())
                .put("levelTitle", ResultList.level(level))
                .put("publicity", changed ? "公示期间有异议成立，结果有调整，见调整说明" : "公示期间没有异议改变结果");
        data.set(SiteList.KEY, list.json());
        return data;
    }
}
