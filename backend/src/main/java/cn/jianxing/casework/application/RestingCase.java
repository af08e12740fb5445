package cn.jianxing.casework.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.casework.application.ActPapers.About;
import cn.jianxing.engine.CaseStateReached;
import cn.jianxing.organisation.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What letting a case rest, and letting it go on, leave behind: state, history, and word to whoever holds it. */
@Component
class RestingCase {

    private final CaseTree tree;
    private final ApplicationEventPublisher events;
    private final ActPapers papers;
    private final ActNotices notices;

    RestingCase(CaseTree tree, ApplicationEventPublisher events, ActPapers papers, ActNotices notices) {
        this.tree = tree;
        this.events = events;
        this.papers = papers;
        this.notices = notices;
    }

    /** Does it; every step must stand where it stood. */
    void turn(Actor actor, Standing standing, Runnable act, Turn turn, String reason) {
        String audience = standing.orRefuse();
        CaseFile file = standing.file();
        var before = tree.running(file);
        act.run();
        tree.requireSame(file, before);
        events.publishEvent(new CaseStateReached(file.id(), turn.state, false));
        papers.file(actor, file.id(), audience, turn.kind, About.THE_CASE, reason);
        notices.tell(actor, file, audience, tree.open(actor, file), turn.wording, reason);
    }

    /** @param state of the case from now on */
    record Turn(String kind, String state, ActNotices.Wording wording) {}
}
