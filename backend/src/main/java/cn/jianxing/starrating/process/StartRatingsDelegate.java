package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.campaign.StartRatings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 启动评定. */
@Component
@CatalogueEntry(title = "启动评定", sentence = "每个推荐站和每个所各立一件星级评定。")
class StartRatingsDelegate implements JavaDelegate {

    private final StartRatings startRatings;

    StartRatingsDelegate(StartRatings startRatings) {
        this.startRatings = startRatings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean nothingOpen = startRatings.start((String) execution.getVariable(CampaignContract.CASE_ID));
        execution.setVariable(CampaignContract.ALL_SETTLED, nothingOpen);
    }
}
