package cn.jianxing.casework.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.OpenWork.OpenStep;
import cn.jianxing.engine.CaseAct;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the acting person could do with a case, and what would end or rest by it. */
@Component
public class PreviewActs {

    private final CurrentActor currentActor;
    private final CaseDoor door;
    private final ActGuard guard;
    private final CaseTree tree;
    private final Cases cases;
    private final Urgeable urgeable;

    PreviewActs(
            CurrentActor currentActor, CaseDoor door, ActGuard guard, CaseTree tree, Cases cases, Urgeable urgeable) {
        this.currentActor = currentActor;
        this.door = door;
        this.guard = guard;
        this.tree = tree;
        this.cases = cases;
        this.urgeable = urgeable;
    }

    /** Acts that are the actor's to do, also those that cannot be done now, with the reason. */
    @Transactional(readOnly = true)
    public Preview preview(String caseNo) {
        Actor actor = currentActor.require();
        CaseFile file = door.see(actor, caseNo);
        List<Standing> standings = Stream.of(CaseAct.values())
                .filter(act -> act != other(file))
                .map(act -> guard.of(actor, file, act))
                .filter(standing -> standing.audience() != null)
                .toList();
        return new Preview(
                standings,
                tree.open(actor, file),
                cases.takesPart(actor, file.id()),
                file.endedAt() == null && urgeable.mayAskAtAll(actor, file));
    }

    /** Of suspending and resuming the one that makes no sense now. */
    private static CaseAct other(CaseFile file) {
        return file.state().equals("suspended") ? CaseAct.SUSPEND : CaseAct.RESUME;
    }

    /**
     * What could be done.
     *
     * @param open steps that would end or rest
     * @param copy may send copies
     * @param urge may ask to hurry
     */
    public record Preview(List<Standing> acts, List<OpenStep> open, boolean copy, boolean urge) {}
}
