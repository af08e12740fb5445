package cn.jianxing.publicity.application;

import cn.jianxing.publicity.ObjectionDecision;
import cn.jianxing.publicity.domain.Objection;
import cn.jianxing.publicity.domain.Objections;
import cn.jianxing.publicity.domain.PublicNotices;
import cn.jianxing.shared.BusinessClock;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The approved decision takes effect at the one row it is about; the office that answers the objector is told. */
@Service
public class SettleObjection {

    private final Objections objections;
    private final PublicNotices notices;
    private final Matters matters;
    private final ObjectionPapers papers;
    private final ObjectionWord word;
    private final BusinessClock clock;

    SettleObjection(
            Objections objections,
            PublicNotices notices,
            Matters matters,
            ObjectionPapers papers,
            ObjectionWord word,
            BusinessClock clock) {
        this.objections = objections;
        this.notices = notices;
        this.matters = matters;
        this.papers = papers;
        this.word = word;
        this.clock = clock;
    }

    @Transactional
    public void settle(String objectionId, String county) {
        Objection objection = objections.byId(objectionId).orElseThrow();
        ObjectNode decided = papers.latest(objection, PublicityForms.DECIDE).orElseThrow();
        String outcome = decided.path("decision").asText();
        String newValue = outcome.equals("change") ? decided.path("newValue").asText() : null;
        String reason = decided.path("reason").asText();
        objections.settle(objectionId, state(outcome), newValue, reason, clock.instant());
        String matter = notices.byId(objection.noticeId()).orElseThrow().matter();
        matters.of(matter)
                .decided(new ObjectionDecision(
                        objection.caseId(), objection.noticeId(), objection.rowKey(), outcome, newValue, reason));
        word.tell(county, objection, outcome, reason);
    }

    private static Objection.State state(String outcome) {
        return switch (outcome) {
            case "change" -> Objection.State.CHANGED;
            case "annul" -> Objection.State.ANNULLED;
            default -> Objection.State.UPHELD;
        };
    }
}
