package cn.jianxing.approval.process;

import cn.jianxing.approval.application.RecordOpinion;
import cn.jianxing.engine.CatalogueEntry;
import java.util.Collection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记意见. */
@Component
@CatalogueEntry(title = "登记意见", sentence = "记下一个单位的会签意见。")
class RecordOpinionDelegate implements JavaDelegate {

    private final RecordOpinion recordOpinion;

    RecordOpinionDelegate(RecordOpinion recordOpinion) {
        this.recordOpinion = recordOpinion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean decided = recordOpinion.record(
                (String) execution.getVariable(CountersignContract.COUNTERSIGN_ID),
                (String) execution.getVariable(CountersignContract.REVIEWER),
                (String) execution.getVariable(CountersignContract.SUBMISSION_ID),
                ((Collection<?>) execution.getVariable(CountersignContract.REVIEWERS)).size());
        execution.setVariable(CountersignContract.DECIDED, decided);
    }
}
