package cn.jianxing.deadlines.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.cases.Timeline;
import cn.jianxing.deadlines.domain.Deadline;
import cn.jianxing.notify.Notices;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Routing;
import cn.jianxing.shared.Forbidden;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who writes letters of supervision, and where they go. */
@Component
class LetterPost {

    private static final int SHOWN = 300;

    private final CurrentActor currentActor;
    private final Routing routing;
    private final Notices notices;
    private final Timeline timeline;
    private final Cases cases;

    LetterPost(CurrentActor currentActor, Routing routing, Notices notices, Timeline timeline, Cases cases) {
        this.currentActor = currentActor;
        this.routing = routing;
        this.notices = notices;
        this.timeline = timeline;
        this.cases = cases;
    }

    String desk(Deadline late) {
        return routing.above(late.unit(), "county", "office_director");
    }

    Actor director(Deadline late) {
        Actor actor = currentActor.require();
        if (!actor.audiences().contains(desk(late))) {
            throw new Forbidden("deadline.not-director");
        }
        return actor;
    }

    void deliver(Deadline late, Actor director, String text) {
        String no = cases.byId(late.caseId()).map(file -> file.no()).orElse("");
        String shown = text.codePointCount(0, text.length()) > SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…"
                : text;
        for (String audience : new LinkedHashSet<>(List.of(late.audience(), routing.superior(late.audience())))) {
            notices.send(
                    audience,
                    "supervision",
                    late.caseId(),
                    late.taskId(),
                    "督办函 办件 %s 的“%s”：%s".formatted(no, late.stepName(), shown));
        }
        timeline.append(new Timeline.Entry(
                late.caseId(),
                "supervised",
                late.stepId(),
                late.stepName(),
                director.person().id(),
                desk(late),
                null,
                null,
                text,
                null,
                false));
    }
}
