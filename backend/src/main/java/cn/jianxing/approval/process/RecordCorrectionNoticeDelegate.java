package cn.jianxing.approval.process;

import cn.jianxing.approval.application.RecordCorrectionNotice;
import cn.jianxing.engine.CatalogueEntry;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 登记补正通知. */
@Component
@CatalogueEntry(title = "登记补正通知", sentence = "记下补正事项和第几次退回，停止审核计时。")
class RecordCorrectionNoticeDelegate implements JavaDelegate {

    private final RecordCorrectionNotice recordCorrectionNotice;

    RecordCorrectionNoticeDelegate(RecordCorrectionNotice recordCorrectionNotice) {
        this.recordCorrectionNotice = recordCorrectionNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var due = (Date) execution.getVariable(ReturnForCorrectionContract.REVIEW_DUE_AT);
        var noted = recordCorrectionNotice.record(
                (String) execution.getVariable(ReturnForCorrectionContract.CASE_ID),
                (String) execution.getVariable(ReturnForCorrectionContract.SUBMISSION_ID),
                (String) execution.getVariable(ReturnForCorrectionContract.REVIEW_LIMIT),
                due.toInstant());
        execution.setVariable(ReturnForCorrectionContract.NOTICE_ID, noted.noticeId());
        execution.setVariable(ReturnForCorrectionContract.CORRECTION_ROUNDS, noted.round());
        execution.setVariable(ReturnForCorrectionContract.CORRECTION_ITEMS, noted.items());
        execution.setVariable(ReturnForCorrectionContract.WORKDAYS_USED, noted.workdaysUsed());
    }
}
