package cn.jianxing.cases.application;

import cn.jianxing.audit.AuditTrail;
import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.CaseOpened;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.Submissions;
import cn.jianxing.cases.Timeline;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.BusinessClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is written when a case opens: who opened it, what was submitted, the first links of history and audit. */
@Component
class Opening {

    private final Cases cases;
    private final Submissions submissions;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    Opening(
            Cases cases,
            Submissions submissions,
            Timeline timeline,
            AuditTrail audit,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.cases = cases;
        this.submissions = submissions;
        this.timeline = timeline;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    void record(CaseFile file, Actor actor, Post post, StartForm.Accepted form) {
        String person = actor.person().id();
        cases.addParticipant(file.id(), person, post.audience(), form.definition() != null);
        String submissionId = store(file, form);
        timeline.append(new Timeline.Entry(
                file.id(), "started", null, null, person, post.audience(), null, null, null, submissionId, false));
        audit.append(file.id(), "case.opened", person, post.audience(), null, form.content(file));
        events.publishEvent(new CaseOpened(file.id(), file.no(), file.type(), file.subjectUnit()));
    }

    /** Opened by the program itself: nobody took part, nobody submitted. */
    void recordBySystem(CaseFile file) {
        String person = file.startedBy();
        timeline.append(new Timeline.Entry(
                file.id(), "started", null, null, person, file.startedAs(), null, null, null, null, false));
        audit.append(file.id(), "case.opened", person, file.startedAs(), null, StartForm.content(file, null));
        events.publishEvent(new CaseOpened(file.id(), file.no(), file.type(), file.subjectUnit()));
    }

    /** Over before there was the program: nothing follows from it any more. */
    void recordPast(CaseFile file) {
        audit.append(
                file.id(), "case.entered", file.startedBy(), file.startedAs(), null, StartForm.content(file, null));
    }

    private @Nullable String store(CaseFile file, StartForm.Accepted form) {
        if (form.definition() == null) {
            return null;
        }
        var submission = form.submission(file);
        submissions.store(submission, form.definition());
        return submission.id();
    }
}
