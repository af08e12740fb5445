package cn.jianxing.publicity.application;

import cn.jianxing.notify.Notices;
import cn.jianxing.organisation.Routing;
import cn.jianxing.publicity.domain.Objection;
import org.springframework.stereotype.Component;

/** Word of a decision to the officer who answers objectors. */
@Component
class ObjectionWord {

    private final Notices notices;
    private final Routing routing;

    ObjectionWord(Notices notices, Routing routing) {
        this.notices = notices;
        this.routing = routing;
    }

    void tell(String county, Objection objection, String outcome, String reason) {
        String text = "异议已决定（" + ObjectionData.title(outcome) + "），请答复异议人：" + reason;
        notices.send(
                routing.above(county, "county", "honours_officer"),
                "result",
                objection.caseId(),
                null,
                shortened(text));
    }

    private static String shortened(String text) {
        int longest = 200;
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
