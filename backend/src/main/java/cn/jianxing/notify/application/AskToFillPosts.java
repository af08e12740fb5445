package cn.jianxing.notify.application;

import cn.jianxing.notify.Notices;
import cn.jianxing.organisation.PostWanted;
import cn.jianxing.organisation.Routing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 催补: tells the superior of a vacant post that work waits for somebody to hold it. */
@Component
class AskToFillPosts {

    private final Notices notices;
    private final Routing routing;

    AskToFillPosts(Notices notices, Routing routing) {
        this.notices = notices;
        this.routing = routing;
    }

    @EventListener
    void on(PostWanted wanted) {
        String text = "“%s”现空缺，有事项等待该岗位办理，请尽快安排人员。".formatted(wanted.title());
        notices.send(routing.superior(wanted.audience()), "vacancy", wanted.caseId(), null, text);
    }
}
