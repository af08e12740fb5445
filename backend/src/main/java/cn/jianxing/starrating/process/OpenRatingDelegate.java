package cn.jianxing.starrating.process;

import cn.jianxing.engine.CatalogueEntry;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.application.OpenRating;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The step 建立评定. */
@Component
@CatalogueEntry(title = "建立评定", sentence = "为站（所）建立当年的星级评定，一站一年一件；申报窗口、填报人和签字人随级别确定。")
class OpenRatingDelegate implements JavaDelegate {

    private final OpenRating openRating;
    private final BusinessClock clock;

    OpenRatingDelegate(OpenRating openRating, BusinessClock clock) {
        this.openRating = openRating;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    public void execute(DelegateExecution execution) {
        var opened = openRating.open(
                StarRatingContract.text(execution, StarRatingContract.CASE_ID),
                (String) execution.getVariable(StarRatingContract.CAMPAIGN_ID),
                (int) execution.getVariable(StarRatingContract.YEAR));
        var calendar = opened.calendar();
        execution.setVariable("windowOpen", !clock.instant().isBefore(calendar.windowOpensAt()));
        execution.setVariable("windowOpensAt", Date.from(calendar.windowOpensAt()));
        execution.setVariable(StarRatingContract.CUT_OFF_AT, Date.from(calendar.cutOffAt()));
        execution.setVariable(StarRatingContract.LEVEL, opened.level().id());
        execution.setVariable("drafter", opened.posts().drafter());
        execution.setVariable("signer", opened.posts().signer());
        execution.setVariable("plaqueKeeper", opened.posts().drafter());
        execution.setVariable("plaqueConfirmer", opened.posts().plaqueConfirmer());
        execution.setVariable("interviewer", opened.posts().interviewer());
        execution.setVariable(StarRatingContract.STAR, 0);
    }
}
