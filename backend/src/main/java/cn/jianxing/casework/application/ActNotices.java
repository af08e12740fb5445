package cn.jianxing.casework.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.OpenWork.OpenStep;
import cn.jianxing.notify.Notices;
import cn.jianxing.organisation.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells those who had a task of a case what became of it, and whoever started the case. */
@Component
class ActNotices {

    private static final int LONGEST_REASON = 200;

    private final Notices notices;

    ActNotices(Notices notices) {
        this.notices = notices;
    }

    void tell(Actor actor, CaseFile file, String audience, List<OpenStep> open, Wording wording, String reason) {
        Map<String, String> texts = new LinkedHashMap<>();
        String head = "办件 %s《%s》已由%s%s"
                .formatted(
                        file.no(), Names.cut(file.title(), 100), actor.person().name(), wording.what);
        String why = "。原因：" + Names.cut(reason, LONGEST_REASON);
        texts.put(file.startedAs(), head + why);
        for (OpenStep step : open) {
            String text = head + "，“" + Names.cut(step.step(), 60) + "”" + wording.then + why;
            step.receivers().forEach(receiver -> texts.put(receiver, text));
        }
        texts.remove(audience);
        texts.forEach((receiver, text) -> notices.send(receiver, "case", file.id(), null, text));
    }

    /** How it is said. */
    enum Wording {
        REVOKED("撤销", "不再需要办理"),
        TERMINATED("终止", "不再需要办理"),
        SUSPENDED("挂起", "暂停办理"),
        RESUMED("恢复办理", "请继续办理");

        private final String what;
        private final String then;

        Wording(String what, String then) {
            this.what = what;
            this.then = then;
        }
    }
}
