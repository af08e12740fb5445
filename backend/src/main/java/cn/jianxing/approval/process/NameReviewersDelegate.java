package cn.jianxing.approval.process;

import cn.jianxing.approval.application.NameReviewers;
import cn.jianxing.engine.CatalogueEntry;
import java.util.ArrayList;
import java.util.Collection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 列出会签单位. */
@Component
@CatalogueEntry(title = "列出会签单位", sentence = "按会签单位表把要征求的方面（reviewAreas）换成岗位（reviewers）。")
class NameReviewersDelegate implements JavaDelegate {

    private final NameReviewers nameReviewers;

    NameReviewersDelegate(NameReviewers nameReviewers) {
        this.nameReviewers = nameReviewers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var areas = ((Collection<?>) execution.getVariable("reviewAreas"))
                .stream().map(String::valueOf).toList();
        execution.setVariable(
                CountersignContract.REVIEWERS,
                new ArrayList<>(nameReviewers.name((String) execution.getVariable("subjectUnit"), areas)));
    }
}
