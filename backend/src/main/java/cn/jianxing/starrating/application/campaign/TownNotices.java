package cn.jianxing.starrating.application.campaign;

import cn.jianxing.notify.Notices;
import cn.jianxing.organisation.Routing;
import org.springframework.stereotype.Component;

/** Word to the head of a town's institute about the campaign. */
@Component
class TownNotices {

    private final Notices notices;
    private final Routing routing;

    TownNotices(Notices notices, Routing routing) {
        this.notices = notices;
        this.routing = routing;
    }

    void tell(String caseId, String town, String text) {
        notices.send(routing.of(town, "institute_head"), "result", caseId, null, text);
    }
}
