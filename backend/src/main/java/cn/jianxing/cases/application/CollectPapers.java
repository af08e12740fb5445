package cn.jianxing.cases.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.CasePapers;
import cn.jianxing.cases.domain.CaseEntry;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.cases.domain.TimelineItem;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Collects what was written in a case by the same rules by which its page shows it. */
@Component
class CollectPapers implements CasePapers {

    private final CurrentActor currentActor;
    private final CaseSight sight;
    private final CaseFiles files;
    private final ReadCase readCase;
    private final CaseEvidence evidence;

    CollectPapers(
            CurrentActor currentActor, CaseSight sight, CaseFiles files, ReadCase readCase, CaseEvidence evidence) {
        this.currentActor = currentActor;
        this.sight = sight;
        this.files = files;
        this.readCase = readCase;
        this.evidence = evidence;
    }

    @Override
    public Papers collect(String caseNo) {
        Actor actor = currentActor.require();
        CaseEntry entry = sight.require(actor, caseNo);
        CaseFile file = files.byId(entry.id()).orElseThrow();
        List<Submitted> submitted = readCase.submissions(actor, entry.id()).stream()
                .map(shown -> new Submitted(shown.submission().showing(shown.data()), shown.schema()))
                .toList();
        return new Papers(
                file,
                entry.typeTitle(),
                entry.subjectTitle(),
                readCase.timeline(caseNo).stream()
                        .map(item -> line(actor, item, entry.type()))
                        .toList(),
                submitted,
                evidence.ofCase(caseNo));
    }

    private Line line(Actor actor, TimelineItem item, String type) {
        return new Line(
                item.at(),
                item.kind(),
                item.stepId(),
                item.step(),
                item.personId(),
                item.audience(),
                item.outcomeTitle(),
                item.comment(),
                item.submissionId(),
                !sight.maySee(actor, item, type),
                item.onBehalfOf());
    }
}
