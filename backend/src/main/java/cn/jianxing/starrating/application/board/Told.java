package cn.jianxing.starrating.application.board;

import cn.jianxing.cases.Timeline;
import cn.jianxing.notify.Notices;
import cn.jianxing.organisation.Actor;
import org.springframework.stereotype.Component;

/** Puts a message before its post and into the history of each case. */
@Component
class Told {

    private final Notices notices;
    private final Timeline timeline;

    Told(Notices notices, Timeline timeline) {
        this.notices = notices;
        this.timeline = timeline;
    }

    void tell(Message message, Actor actor) {
        var first = message.work().get(0);
        notices.send(message.audience(), "reminder", first.caseId(), first.taskId(), message.text());
        for (var work : message.work()) {
            timeline.append(new Timeline.Entry(
                    work.caseId(),
                    "reminded",
                    work.stepId(),
                    work.step(),
                    actor.person().id(),
                    message.audience(),
                    null,
                    null,
                    null,
                    null,
                    false));
        }
    }
}
