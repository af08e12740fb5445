package cn.jianxing.publicity.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.publicity.application.OpenNotice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 建立公示. */
@Component
@CatalogueEntry(title = "建立公示", sentence = "按公示事项取标题、说明和名单。")
class OpenNoticeDelegate implements JavaDelegate {

    private final OpenNotice openNotice;

    OpenNoticeDelegate(OpenNotice openNotice) {
        this.openNotice = openNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var notice = openNotice.open((String) execution.getVariable(PublicityContract.CASE_ID), (String)
                execution.getVariable(PublicityContract.MATTER));
        execution.setVariable(PublicityContract.NOTICE_ID, notice);
        execution.setVariable(PublicityContract.CHANGED, false);
    }
}
