package cn.jianxing.publicity.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.publicity.application.RecordPosting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记张榜. */
@Component
@CatalogueEntry(
        title = "登记张榜",
        sentence = "登记张贴日期和照片凭证。",
        writes = {})
class RecordPostingDelegate implements JavaDelegate {

    private final RecordPosting recordPosting;

    RecordPostingDelegate(RecordPosting recordPosting) {
        this.recordPosting = recordPosting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordPosting.record((String) execution.getVariable(PublicityContract.NOTICE_ID), (String)
                execution.getVariable(PublicityContract.SUBMISSION_ID));
    }
}
