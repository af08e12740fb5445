package cn.jianxing.deadlines.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.cases.Timeline;
import cn.jianxing.deadlines.domain.Deadline;
import cn.jianxing.notify.Notices;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Routing;
import cn.jianxing.shared.BusinessClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** What each stage of CS5 says, and to whom. */
@Component
class TellLateness {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private final Notices notices;
    private final Timeline timeline;
    private final Routing routing;
    private final Organisation organisation;
    private final Cases cases;

    TellLateness(Notices notices, Timeline timeline, Routing routing, Organisation organisation, Cases cases) {
        this.notices = notices;
        this.timeline = timeline;
        this.routing = routing;
        this.organisation = organisation;
        this.cases = cases;
    }

    void tell(Deadline late, String stage) {
        switch (stage) {
            case "half" -> remind(late, "期限已过半，");
            case "most" -> {
                remind(late, "");
                toChief(late);
            }
            case "due" -> escalate(late, routing.superior(late.audience()), "escalation", "escalated", "请督促办理。");
            case "dispatch" -> enter(late, "listed", null);
            case "supervision" -> escalate(late, director(late), "supervision", "supervision-due", "请发出督办函。");
            case "quarter" -> enter(late, "counted", null);
            default -> throw new IllegalStateException("nobody knows what to do at stage " + stage);
        }
    }

    private void remind(Deadline late, String how) {
        send(late, late.audience(), "reminder", "%s将于%s到期，请及时办理。".formatted(how, day(late)));
        enter(late, "reminded", late.audience());
    }

    /** The head of the same unit, who may see to it before anybody outside hears of it. */
    private void toChief(Deadline late) {
        String chief = routing.superior(late.audience());
        boolean inTheUnit = organisation
                .post(chief)
                .flatMap(above -> organisation
                        .post(late.audience())
                        .map(post -> post.unit().code().equals(above.unit().code())))
                .orElse(false);
        if (inTheUnit && !chief.equals(late.audience())) {
            send(late, chief, "reminder", "由本单位办理，将于%s到期，请督促。".formatted(day(late)));
        }
    }

    private void escalate(Deadline late, String audience, String kind, String entry, String request) {
        send(late, audience, kind, "应于%s办结，现已逾期，%s".formatted(day(late), request));
        enter(late, entry, audience);
    }

    private String director(Deadline late) {
        return routing.above(late.unit(), "county", "office_director");
    }

    private void send(Deadline late, String audience, String kind, String rest) {
        String no = cases.byId(late.caseId()).map(file -> file.no()).orElse("");
        notices.send(
                audience, kind, late.caseId(), late.taskId(), "办件 %s 的“%s”%s".formatted(no, late.stepName(), rest));
    }

    private void enter(Deadline late, String kind, @org.jspecify.annotations.Nullable String audience) {
        timeline.append(new Timeline.Entry(
                late.caseId(), kind, late.stepId(), late.stepName(), null, audience, null, null, null, null, false));
    }

    private static String day(Deadline late) {
        Instant due = late.dueAt();
        return due == null ? "近日" : DAY.format(due.atZone(BusinessClock.ZONE));
    }
}
