package cn.jianxing.inbox.application;

import cn.jianxing.cases.AccessCheck;
import cn.jianxing.cases.CaseVisibility;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.TaskAccess;
import cn.jianxing.engine.StepOperation;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why somebody may or may not work on a task, in the words of the predicate that decides it. */
@Component
public class ExplainTask {

    private final CurrentActor currentActor;
    private final TaskGuard guard;
    private final Cases cases;
    private final CaseVisibility visibility;
    private final Organisation organisation;
    private final TaskVerdicts verdicts;

    ExplainTask(
            CurrentActor currentActor,
            TaskGuard guard,
            Cases cases,
            CaseVisibility visibility,
            Organisation organisation,
            TaskVerdicts verdicts) {
        this.currentActor = currentActor;
        this.guard = guard;
        this.cases = cases;
        this.visibility = visibility;
        this.organisation = organisation;
        this.verdicts = verdicts;
    }

    /**
     * Only those who see its case may ask, also about others.
     *
     * @param username null for oneself
     * @param operation what the person wants to do besides answering; null for answering
     */
    public Access explain(String taskId, @Nullable String username, @Nullable StepOperation operation) {
        Actor asking = currentActor.require();
        String caseId = guard.caseOf(taskId);
        if (!cases.maySee(asking, caseId)) {
            throw new NotFound("task.not-found");
        }
        Actor about = username == null ? asking : person(username);
        TaskAccess.Verdict verdict = verdicts.of(about, taskId, caseId, operation);
        List<AccessCheck> checks = new ArrayList<>(visibility.checks(about, caseId));
        checks.addAll(verdict.checks());
        return new Access(cases.maySee(about, caseId), verdict.mayAct(), List.copyOf(checks));
    }

    private Actor person(String username) {
        return organisation
                .personByUsername(username)
                .map(person -> organisation.actor(person, null))
                .orElseThrow(() -> new NotFound("person.not-found"));
    }

    /** @param checks first those for seeing the case, then those for working on the task */
    public record Access(boolean maySee, boolean mayAct, List<AccessCheck> checks) {}
}
