package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.rating.OpenSurvey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 开放问卷. */
@Component
@CatalogueEntry(
        title = "开放问卷",
        sentence = "开放本站（所）的群众问卷，记下最低有效份数。",
        writes = {})
class OpenSurveyDelegate implements JavaDelegate {

    private final OpenSurvey openSurvey;

    OpenSurveyDelegate(OpenSurvey openSurvey) {
        this.openSurvey = openSurvey;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openSurvey.open(StarRatingContract.text(execution, StarRatingContract.CASE_ID));
    }
}
