package cn.jianxing.approval.process;

import cn.jianxing.approval.application.ReadApplication;
import cn.jianxing.engine.CatalogueEntry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 读取申报表. */
@Component
@CatalogueEntry(title = "读取申报表", sentence = "把最近一次申报（补正后的）的内容交给后面的决策表。")
class ReadApplicationDelegate implements JavaDelegate {

    private final ReadApplication readApplication;

    ReadApplicationDelegate(ReadApplication readApplication) {
        this.readApplication = readApplication;
    }

    @Override
    public void execute(DelegateExecution execution) {
        readApplication
                .read((String) execution.getVariable(CountersignContract.CASE_ID))
                .forEach(execution::setVariable);
    }
}
