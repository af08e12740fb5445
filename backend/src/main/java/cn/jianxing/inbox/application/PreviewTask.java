package cn.jianxing.inbox.application;

import cn.jianxing.cases.Scalars;
import cn.jianxing.engine.Processes;
import cn.jianxing.engine.Processes.NextSteps;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What would follow each choice if the form were submitted as it stands: nothing is checked, kept or moved. */
@Component
public class PreviewTask {

    private final CurrentActor currentActor;
    private final TaskGuard guard;
    private final Processes processes;

    PreviewTask(CurrentActor currentActor, TaskGuard guard, Processes processes) {
        this.currentActor = currentActor;
        this.guard = guard;
        this.processes = processes;
    }

    @Transactional(readOnly = true)
    public Foresight preview(String taskId, ObjectNode typed) {
        Actor actor = currentActor.require();
        String caseId = guard.caseOf(taskId);
        guard.require(actor, taskId, caseId);
        return new Foresight(caseId, processes.next(taskId, Scalars.of(typed)));
    }

    /** @param choices what follows each */
    public record Foresight(String caseId, List<NextSteps> choices) {}
}
