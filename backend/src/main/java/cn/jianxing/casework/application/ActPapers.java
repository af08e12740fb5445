package cn.jianxing.casework.application;

import cn.jianxing.audit.AuditTrail;
import cn.jianxing.cases.Timeline;
import cn.jianxing.organisation.Actor;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files what was done with a whole case: history line and audit link. */
@Component
class ActPapers {

    private final Timeline timeline;
    private final AuditTrail audit;

    ActPapers(Timeline timeline, AuditTrail audit) {
        this.timeline = timeline;
        this.audit = audit;
    }

    /**
     * @param kind as the history names it, e.g. {@code terminated}
     * @param about a step or people it concerned, as people call them
     */
    void file(Actor actor, String caseId, @Nullable String audience, String kind, About about, String text) {
        String person = actor.person().id();
        line(caseId, kind, person, audience, about, text);
        audited(actor, caseId, audience, kind, about.names, text);
    }

    /** By nobody: the model did it. */
    void fileForModel(String caseId, String kind, About about) {
        line(caseId, kind, null, null, about, null);
    }

    void audited(
            Actor actor, String caseId, @Nullable String audience, String kind, @Nullable String about, String text) {
        String content = JsonNodeFactory.instance
                .objectNode()
                .put("about", about)
                .put("text", text)
                .toString();
        audit.append(caseId, "case." + kind, actor.person().id(), audience, null, content);
    }

    private void line(
            String caseId,
            String kind,
            @Nullable String person,
            @Nullable String audience,
            About about,
            @Nullable String text) {
        timeline.append(new Timeline.Entry(
                caseId,
                kind,
                about.stepId,
                about.step,
                person,
                audience,
                null,
                about.names,
                text == null || text.isBlank() ? null : text,
                null,
                false));
    }

    /** @param names people, cut where the history has no room for more */
    record About(
            @Nullable String stepId,
            @Nullable String step,
            @Nullable String names) {

        static final About THE_CASE = new About(null, null, null);
    }
}
