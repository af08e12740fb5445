package cn.jianxing.publicity.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.publicity.application.CloseNotice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 结束公示. */
@Component
@CatalogueEntry(title = "结束公示", sentence = "保存公示全文及其校验值。")
class CloseNoticeDelegate implements JavaDelegate {

    private final CloseNotice closeNotice;

    CloseNoticeDelegate(CloseNotice closeNotice) {
        this.closeNotice = closeNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean changed = closeNotice.close((String) execution.getVariable(PublicityContract.NOTICE_ID));
        execution.setVariable(PublicityContract.CHANGED, changed);
    }
}
