package cn.jianxing.inbox.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.OpenWork;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.forms.FormDefinition;
import cn.jianxing.inbox.Completed;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.organisation.Actor;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a completion leaves behind, and what it leads to. */
@Component
class CompletionRecord {

    private final Cases cases;
    private final CompletionPapers papers;
    private final SignGate gate;
    private final RepeatApprovals repeatApprovals;
    private final OpenWork openWork;
    private final PersonRefs persons;

    CompletionRecord(
            Cases cases,
            CompletionPapers papers,
            SignGate gate,
            RepeatApprovals repeatApprovals,
            OpenWork openWork,
            PersonRefs persons) {
        this.cases = cases;
        this.papers = papers;
        this.gate = gate;
        this.repeatApprovals = repeatApprovals;
        this.openWork = openWork;
        this.persons = persons;
    }

    String record(Actor actor, TaskForActor held, FormDefinition form, ObjectNode accepted, @Nullable String comment) {
        TaskInHand task = held.task();
        cases.addParticipant(task.caseId(), actor.person().id(), held.actingAs(), task.applicant());
        if (held.onBehalfOf() != null) {
            cases.addParticipant(task.caseId(), held.hands(actor), held.actingAs(), task.applicant());
        }
        return papers.file(actor, held, form, accepted, comment);
    }

    void moveOn(Actor actor, TaskForActor held, ObjectNode accepted, String submissionId) {
        gate.pass(held.task(), held.hands(actor), accepted, submissionId);
        repeatApprovals.settle(held.task().caseId());
    }

    Completed answer(Actor actor, String caseId) {
        CaseFile file = cases.byId(caseId).orElseThrow();
        List<Completed.NextTask> next = openWork.ofCase(actor, caseId).stream()
                .map(step -> new Completed.NextTask(
                        step.taskId(), step.step(), step.mine(), persons.holders(step.receivers())))
                .toList();
        return new Completed(file.no(), file.state(), next);
    }
}
