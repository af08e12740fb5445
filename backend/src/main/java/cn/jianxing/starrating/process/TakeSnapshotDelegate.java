package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.starrating.application.rating.TakeSnapshot;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 数据快照. */
@Component
@CatalogueEntry(
        title = "数据快照",
        sentence = "自动指标的数值连同取数版本、校验值固定下来。",
        writes = {})
class TakeSnapshotDelegate implements JavaDelegate {

    private final TakeSnapshot takeSnapshot;

    TakeSnapshotDelegate(TakeSnapshot takeSnapshot) {
        this.takeSnapshot = takeSnapshot;
    }

    @Override
    public void execute(DelegateExecution execution) {
        takeSnapshot.take(StarRatingContract.text(execution, StarRatingContract.CASE_ID));
    }
}
