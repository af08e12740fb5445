package cn.jianxing.studio;

import cn.jianxing.engine.CatalogueEntry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The harmless delegate of the sample models. */
@Component("noteArrival")
@CatalogueEntry(title = "登记", sentence = "样例模型使用。")
class NoteArrival implements JavaDelegate {

    private String note = "";

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("note", note);
    }

    void setNote(String note) {
        this.note = note;
    }
}
