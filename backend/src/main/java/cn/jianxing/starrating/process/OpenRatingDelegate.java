package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.OpenRating;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 建立评定. */
@Component
@CatalogueEntry(title = "建立评定", sentence = "为实践站建立当年的星级评定，一站一年一件。")
class OpenRatingDelegate implements JavaDelegate {

    private final OpenRating openRating;

    OpenRatingDelegate(OpenRating openRating) {
        this.openRating = openRating;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openRating.open((String) execution.getVariable(StarRatingContract.CASE_ID));
    }
}
