package cn.jianxing.cases.application;

import cn.jianxing.cases.OpenWork;
import cn.jianxing.cases.ShownSubmissions;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.cases.domain.CaseEntry;
import cn.jianxing.cases.domain.History;
import cn.jianxing.cases.domain.TimelineItem;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.NotFound;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Component;

/** A single case as the acting person may read it. */
@Component
public class ReadCase {

    private final CurrentActor currentActor;
    private final CaseSight sight;
    private final History history;
    private final Submissions submissions;
    private final OpenWork openWork;
    private final ShownSubmissions masked;

    ReadCase(
            CurrentActor currentActor,
            CaseSight sight,
            History history,
            Submissions submissions,
            OpenWork openWork,
            ShownSubmissions masked) {
        this.masked = masked;
        this.currentActor = currentActor;
        this.sight = sight;
        this.history = history;
        this.submissions = submissions;
        this.openWork = openWork;
    }

    public CaseEntry entry(String caseNo) {
        return sight.require(currentActor.require(), caseNo);
    }

    public List<OpenWork.OpenStep> current(CaseEntry entry) {
        return openWork.ofCase(currentActor.require(), entry.id());
    }

    /** Comment and outcome of what is sealed from the reader are left out. */
    public List<TimelineItem> timeline(String caseNo) {
        Actor actor = currentActor.require();
        CaseEntry entry = sight.require(actor, caseNo);
        return history.ofCase(entry.id()).stream()
                .map(item -> sight.maySee(actor, item, entry.type()) ? item : item.withoutContent())
                .toList();
    }

    public Shown submission(String caseNo, String submissionId) {
        Actor actor = currentActor.require();
        String caseId = sight.require(actor, caseNo).id();
        Submission submission = submissions
                .byId(submissionId)
                .filter(found -> found.caseId().equals(caseId))
                .orElseThrow(() -> new NotFound("submission.not-found"));
        if (!sight.maySee(actor, submission)) {
            throw new Forbidden("submission.sealed");
        }
        return shown(actor, submission);
    }

    /** All that the reader may see, as the reader may see it. */
    List<Shown> submissions(Actor actor, String caseId) {
        return submissions.ofCase(caseId).stream()
                .filter(made -> sight.maySee(actor, made))
                .map(made -> shown(actor, made))
                .toList();
    }

    private Shown shown(Actor actor, Submission made) {
        ShownSubmissions.Shown shown = masked.shown(actor, made);
        return new Shown(made, shown.schema(), shown.data());
    }

    /** A submission on the form as it looked then. */
    public record Shown(Submission submission, ObjectNode schema, ObjectNode data) {}
}
