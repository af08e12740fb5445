package cn.jianxing.casework.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.casework.application.ActPapers.About;
import cn.jianxing.casework.domain.Copies;
import cn.jianxing.casework.domain.Copy;
import cn.jianxing.notify.Notices;
import cn.jianxing.organisation.Actor;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a case before people for information, and into its history whom it was sent. */
@Component
class SendCopies {

    private final Copies copies;
    private final Notices notices;
    private final ActPapers papers;
    private final BusinessClock clock;

    SendCopies(Copies copies, Notices notices, ActPapers papers, BusinessClock clock) {
        this.copies = copies;
        this.notices = notices;
        this.papers = papers;
        this.clock = clock;
    }

    /** Answers the names of those who did not have it yet. */
    List<String> byPerson(Actor actor, CaseFile file, List<To> people, String note) {
        String by = actor.person().name();
        List<To> sent = people.stream()
                .filter(to -> send(file, to, actor.person().id(), null, by, note))
                .toList();
        List<String> names = sent.stream().map(To::name).toList();
        if (!names.isEmpty()) {
            papers.file(actor, file.id(), null, "copied", new About(null, null, Names.of(names)), note);
        }
        return names;
    }

    /** The model says who shall know of a step. */
    void byModel(CaseFile file, String step, List<To> people) {
        List<String> names = people.stream()
                .filter(to -> send(file, to, null, step, "系统", ""))
                .map(To::name)
                .toList();
        if (!names.isEmpty()) {
            papers.fileForModel(file.id(), "copied", new About(null, step, Names.of(names)));
        }
    }

    private boolean send(
            CaseFile file, To to, @Nullable String byPerson, @Nullable String step, String by, String note) {
        boolean sent = copies.send(new Copy(
                Ids.next(),
                file.id(),
                to.personId,
                to.audience,
                byPerson,
                step,
                note,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null));
        if (sent) {
            String text = "%s将 %s《%s》抄送给%s%s"
                    .formatted(
                            by,
                            file.no(),
                            Names.cut(file.title(), 100),
                            to.name,
                            note.isBlank() ? "" : "：" + Names.cut(note, 200));
            notices.send(to.audience, "copy", file.id(), null, text);
        }
        return sent;
    }

    /** @param audience the post by which the person is reached */
    record To(String personId, String name, String audience) {}
}
