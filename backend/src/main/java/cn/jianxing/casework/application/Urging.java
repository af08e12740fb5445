package cn.jianxing.casework.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.casework.application.ActPapers.About;
import cn.jianxing.casework.domain.Urge;
import cn.jianxing.casework.domain.Urges;
import cn.jianxing.inbox.UrgentTasks;
import cn.jianxing.notify.Notices;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Person;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Sends a request to hurry and keeps it: notice, mark in the inbox, history. */
@Component
class Urging {

    private static final String USUAL = "请尽快办理";

    private final Urges urges;
    private final UrgentTasks urgent;
    private final Notices notices;
    private final ActPapers papers;
    private final BusinessClock clock;

    Urging(Urges urges, UrgentTasks urgent, Notices notices, ActPapers papers, BusinessClock clock) {
        this.urges = urges;
        this.urgent = urgent;
        this.notices = notices;
        this.papers = papers;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    void send(Actor actor, CaseFile file, UrgeCase.Request request, String words) {
        String text = words.isBlank() ? USUAL : words.strip();
        String by = actor.person().id();
        for (Person person : request.people()) {
            urges.append(new Urge(Ids.next(), file.id(), request.taskId(), person.id(), by, text, now()));
        }
        urgent.mark(request.taskId());
        String notice = "%s催办 %s《%s》的“%s”：%s"
                .formatted(
                        actor.person().name(),
                        file.no(),
                        Names.cut(file.title(), 100),
                        Names.cut(request.step(), 60),
                        text);
        request.receivers().forEach(receiver -> notices.send(receiver, "urge", file.id(), request.taskId(), notice));
        About about = new About(
                request.stepId(),
                request.step(),
                Names.of(request.people().stream().map(Person::name).toList()));
        papers.file(actor, file.id(), null, "urged", about, text);
    }
}
