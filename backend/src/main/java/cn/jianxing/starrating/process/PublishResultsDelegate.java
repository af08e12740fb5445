package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.campaign.PublishResults;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 公布结果. */
@Component
@CatalogueEntry(
        title = "公布结果",
        sentence = "登记星级，列出奖补和后续事项，把结果送达每一件评定。",
        writes = {})
class PublishResultsDelegate implements JavaDelegate {

    private final PublishResults publishResults;

    PublishResultsDelegate(PublishResults publishResults) {
        this.publishResults = publishResults;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publishResults.publish((String) execution.getVariable(CampaignContract.CASE_ID));
    }
}
