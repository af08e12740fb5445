package cn.jianxing.cases.application;

import cn.jianxing.cases.CaseDesk;
import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.cases.domain.NewCase;
import cn.jianxing.cases.domain.StartableType;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.RetryOnConflict;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case: number, register entry, first history line, process — together or not at all. */
@Component
class StartCase implements CaseDesk {

    private final CurrentActor currentActor;
    private final StartableTypes types;
    private final StartForm startForm;
    private final CaseFiles files;
    private final Opening opening;
    private final RunCase runCase;

    StartCase(
            CurrentActor currentActor,
            StartableTypes types,
            StartForm startForm,
            CaseFiles files,
            Opening opening,
            RunCase runCase) {
        this.currentActor = currentActor;
        this.types = types;
        this.startForm = startForm;
        this.files = files;
        this.opening = opening;
        this.runCase = runCase;
    }

    @Override
    @RetryOnConflict
    @Transactional
    public CaseFile start(String typeId, String unit, ObjectNode data) {
        Actor actor = currentActor.require();
        StartableType type = types.require(typeId);
        Post post = types.postToStart(actor, type, unit);
        Instant now = opening.now();
        int year = LocalDate.ofInstant(now, BusinessClock.ZONE).getYear();
        StartForm.Accepted form = startForm.accept(type, post, year, data);

        String title = type.caseTitle(post.unit().title(), year, form.variables());
        CaseFile file = enter(actor, type, post, title, year, now);
        opening.record(file, actor, post, form);
        return runCase.run(file, year, form.variables());
    }

    private CaseFile enter(Actor actor, StartableType type, Post post, String title, int year, Instant now) {
        String unitTitle = post.unit().title();
        CaseFile file = new CaseFile(
                Ids.next(),
                type.number(year, files.nextNumber(type.prefix(), year)),
                type.type(),
                title,
                post.unit().code(),
                "draft",
                actor.person().id(),
                post.audience(),
                now,
                null,
                "");
        files.enter(new NewCase(file, type.title(), unitTitle, actor.person().name()));
        return file;
    }
}
