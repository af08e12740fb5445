package cn.jianxing.publicity.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.publicity.application.PublishNotice;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 发布公示. */
@Component
@CatalogueEntry(title = "发布公示", sentence = "名单定稿，按事项的公示天数开始公示。")
class PublishNoticeDelegate implements JavaDelegate {

    private final PublishNotice publishNotice;

    PublishNoticeDelegate(PublishNotice publishNotice) {
        this.publishNotice = publishNotice;
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    public void execute(DelegateExecution execution) {
        var ends = publishNotice.publish((String) execution.getVariable(PublicityContract.NOTICE_ID));
        execution.setVariable(PublicityContract.ENDS_AT, Date.from(ends));
    }
}
