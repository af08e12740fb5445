package cn.jianxing.inbox.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.cases.Submission;
import cn.jianxing.engine.StepPolicy;
import cn.jianxing.engine.StepPolicy.Deduplicate;
import cn.jianxing.forms.FormDefinition;
import cn.jianxing.forms.Forms;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.domain.TaskRecords;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.Problem;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 自动去重: finds a step whose only possible answer is the yes that the only person in the post has given already, to
 * this very content. Only an answer a person gave is repeated; silence never counts, nor does anything an applicant says.
 */
@Component
class RepeatedApproval {

    private final Organisation organisation;
    private final CurrentActor currentActor;
    private final Cases cases;
    private final TaskForm taskForm;
    private final TaskRecords records;
    private final Forms forms;

    RepeatedApproval(
            Organisation organisation,
            CurrentActor currentActor,
            Cases cases,
            TaskForm taskForm,
            TaskRecords records,
            Forms forms) {
        this.organisation = organisation;
        this.currentActor = currentActor;
        this.cases = cases;
        this.taskForm = taskForm;
        this.records = records;
        this.forms = forms;
    }

    /** @param first the yes that is repeated */
    record Repetition(Actor actor, TaskForActor held, FormDefinition form, ObjectNode content, Submission first) {}

    /**
     * @param task of a step that may repeat an approval
     * @param made every submission of the case, oldest first
     */
    Optional<Repetition> find(TaskInHand task, List<Submission> made) {
        boolean waits = !task.suspended() && task.delegatedBy() == null && !records.waitsForSigners(task.taskId());
        if (!waits || task.audiences().size() != 1) {
            return Optional.empty();
        }
        String audience = task.audiences().get(0);
        List<Holder> holders = organisation.holders(audience);
        return holders.size() == 1 ? find(task, audience, holders.get(0), made) : Optional.empty();
    }

    private Optional<Repetition> find(TaskInHand task, String audience, Holder holder, List<Submission> made) {
        String person = holder.person().id();
        boolean free = task.assignee() == null || task.heldBy(person);
        if (!free || cases.isApplicant(task.caseId(), person)) {
            return Optional.empty();
        }
        Actor actor = new Actor(holder.person(), organisation.postsOf(person), null);
        return said(task, person, made)
                .flatMap(first -> repeat(actor, new TaskForActor(task, audience, null, null), first));
    }

    /** The person's last word in the case, if it was a yes on this form and nobody has changed course since. */
    private Optional<Submission> said(TaskInHand task, String person, List<Submission> made) {
        StepPolicy policy = task.policy();
        int last = -1;
        for (int place = 0; place < made.size(); place++) {
            last = made.get(place).personId().equals(person) ? place : last;
        }
        if (last < 0 || (policy.deduplicate() == Deduplicate.CONSECUTIVE && last != made.size() - 1)) {
            return Optional.empty();
        }
        boolean resubmitted = made.subList(last + 1, made.size()).stream()
                .anyMatch(later -> cases.isApplicant(task.caseId(), later.personId()));
        Submission first = made.get(last);
        boolean yes = !first.sealed()
                && first.taskId() != null
                && String.valueOf(task.formId()).equals(first.formId())
                && policy.approval().contains(first.data().path("decision").asText());
        return yes && !resubmitted && !records.strayedSince(task.caseId(), first.at())
                ? Optional.of(first)
                : Optional.empty();
    }

    /** What the person would submit here must be, to the last value, what was submitted there. */
    private Optional<Repetition> repeat(Actor actor, TaskForActor held, Submission first) {
        try {
            FormDefinition form = taskForm.definition(held.task());
            ObjectNode again = currentActor.runAs(
                    actor.person().username(),
                    () -> taskForm.accept(form, held, first.data().deepCopy()));
            StepDemands.check(held.task().policy(), form, again, null);
            return forms.contentHash(again).equals(forms.contentHash(first.data()))
                    ? Optional.of(new Repetition(actor, held, form, again, first))
                    : Optional.empty();
        } catch (Problem differs) {
            return Optional.empty();
        }
    }
}
