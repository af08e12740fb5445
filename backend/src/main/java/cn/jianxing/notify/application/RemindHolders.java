package cn.jianxing.notify.application;

import cn.jianxing.cases.Timeline;
import cn.jianxing.notify.Notices;
import cn.jianxing.organisation.Routing;
import cn.jianxing.shared.BusinessClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Time runs out: tells the post that has the work, and when it has run out the post above. */
@Service
public class RemindHolders {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private final Notices notices;
    private final Timeline timeline;
    private final Routing routing;

    RemindHolders(Notices notices, Timeline timeline, Routing routing) {
        this.notices = notices;
        this.timeline = timeline;
        this.routing = routing;
    }

    /** An open task whose time is running out. */
    public record Late(
            String caseId,
            String caseNo,
            String taskId,
            String stepId,
            String step,
            String audience,
            @Nullable Instant due) {

        private String day() {
            return due == null ? "近日" : DAY.format(due.atZone(BusinessClock.ZONE));
        }
    }

    public void remind(Late late) {
        String text = "办件 %s 的“%s”将于%s到期，请及时办理。".formatted(late.caseNo(), late.step(), late.day());
        notices.send(late.audience(), "reminder", late.caseId(), late.taskId(), text);
        timeline.append(entry(late, "reminded", late.audience()));
    }

    public void escalate(Late late) {
        String superior = routing.superior(late.audience());
        String text = "办件 %s 的“%s”应于%s办结，现已逾期，请督促办理。".formatted(late.caseNo(), late.step(), late.day());
        notices.send(superior, "escalation", late.caseId(), late.taskId(), text);
        timeline.append(entry(late, "escalated", superior));
    }

    private static Timeline.Entry entry(Late late, String kind, String audience) {
        return new Timeline.Entry(
                late.caseId(), kind, late.stepId(), late.step(), null, audience, null, null, null, null, false);
    }
}
