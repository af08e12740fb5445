package cn.jianxing.deadlines.domain;

import cn.jianxing.calendar.Workdays;
import java.time.Duration;
import java.time.Instant;

/** When the stages of a deadline are reached, on working days. */
public record StageDates(Workdays workdays) {

    public Instant moment(Stage stage, Deadline deadline, Instant due) {
        if (stage.lateDays() != null) {
            return workdays.endAfter(due, stage.lateDays());
        }
        int percent = stage.sharePercent() == null ? 100 : stage.sharePercent();
        if (percent >= 100) {
            return due;
        }
        Instant share = deadline.byClock()
                ? deadline.startedAt()
                        .plus(Duration.between(deadline.startedAt(), due)
                                .multipliedBy(percent)
                                .dividedBy(100))
                : workdays.endAfter(deadline.startedAt(), workdays.between(deadline.startedAt(), due) * percent / 100);
        return share.isBefore(due) ? share : due;
    }
}
