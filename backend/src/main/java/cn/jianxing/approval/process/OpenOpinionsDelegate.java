package cn.jianxing.approval.process;

import cn.jianxing.approval.application.OpenOpinions;
import cn.jianxing.engine.CatalogueEntry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 公开会签意见. */
@Component
@CatalogueEntry(title = "公开会签意见", sentence = "各单位都答复后，意见对能看到本件的人公开。")
class OpenOpinionsDelegate implements JavaDelegate {

    private final OpenOpinions openOpinions;

    OpenOpinionsDelegate(OpenOpinions openOpinions) {
        this.openOpinions = openOpinions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openOpinions.open((String) execution.getVariable(CountersignContract.CASE_ID));
    }
}
