package cn.jianxing.casework.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.OpenWork.OpenStep;
import cn.jianxing.casework.application.ActPapers.About;
import cn.jianxing.engine.CaseStateReached;
import cn.jianxing.engine.FlowOperations;
import cn.jianxing.forms.Drafts;
import cn.jianxing.organisation.Actor;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends a case from outside its diagram: nothing of it runs any more, and everybody who had a part is told. */
@Component
class EndCase {

    private final FlowOperations flow;
    private final CaseTree tree;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;
    private final ActPapers papers;
    private final ActNotices notices;

    EndCase(
            FlowOperations flow,
            CaseTree tree,
            Drafts drafts,
            ApplicationEventPublisher events,
            ActPapers papers,
            ActNotices notices) {
        this.flow = flow;
        this.tree = tree;
        this.drafts = drafts;
        this.events = events;
        this.papers = papers;
        this.notices = notices;
    }

    /** @param state the case ends in it */
    void end(Actor actor, Standing standing, String kind, String state, ActNotices.Wording wording, String reason) {
        String audience = standing.orRefuse();
        CaseFile file = standing.file();
        List<OpenStep> open = tree.open(actor, file);
        flow.terminate(file.rootInstanceId(), reason);
        tree.requireNothing(actor, file);
        open.forEach(step -> drafts.delete(step.taskId()));
        papers.file(actor, file.id(), audience, kind, About.THE_CASE, reason);
        events.publishEvent(new CaseStateReached(file.id(), state, true));
        notices.tell(actor, file, audience, open, wording, reason);
    }
}
