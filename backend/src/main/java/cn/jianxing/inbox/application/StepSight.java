package cn.jianxing.inbox.application;

import cn.jianxing.cases.FieldSight;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.engine.StepPolicy;
import cn.jianxing.inbox.domain.DoneTask;
import cn.jianxing.inbox.domain.InboxLists;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.domain.TaskRecords;
import cn.jianxing.inbox.process.HidingSteps;
import cn.jianxing.inbox.process.TaskReader;
import cn.jianxing.organisation.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What every step hides in which a person meets a form of the case. Whoever meets it in no step sees the case for
 * another reason, e.g. oversight, and sees it whole.
 */
@Component
class StepSight implements FieldSight {

    private final InboxLists lists;
    private final TaskReader reader;
    private final TaskRecords records;
    private final Submissions submissions;
    private final TaskHands hands;
    private final HidingSteps hiding;

    StepSight(
            InboxLists lists,
            TaskReader reader,
            TaskRecords records,
            Submissions submissions,
            TaskHands hands,
            HidingSteps hiding) {
        this.lists = lists;
        this.reader = reader;
        this.records = records;
        this.submissions = submissions;
        this.hands = hands;
        this.hiding = hiding;
    }

    @Override
    public Set<String> hiddenFrom(Actor actor, Submission made) {
        if (made.personId().equals(actor.person().id()) || !hiding.mayHide(made.formId())) {
            return Set.of();
        }
        List<Set<String>> steps = Stream.concat(asked(actor, made), done(actor, made))
                .map(policy -> policy.fields().hidden())
                .toList();
        if (steps.isEmpty()) {
            return Set.of();
        }
        Set<String> hidden = new HashSet<>(steps.get(0));
        steps.forEach(hidden::retainAll);
        return Set.copyOf(hidden);
    }

    private Stream<StepPolicy> asked(Actor actor, Submission made) {
        return lists.waiting(made.caseId()).stream()
                .flatMap(waiting -> reader.find(waiting.taskId(), made.caseId()).stream())
                .filter(task -> made.formId().equals(task.formId()))
                .filter(task -> hands.examine(actor, task).actingAs() != null)
                .map(TaskInHand::policy);
    }

    private Stream<StepPolicy> done(Actor actor, Submission made) {
        return records.doneBy(made.caseId(), actor.person().id()).stream()
                .filter(task -> submissions
                        .byId(task.submissionId())
                        .filter(own -> own.formId().equals(made.formId()))
                        .isPresent())
                .map(DoneTask::taskId)
                .map(reader::propertiesOfFinished)
                .map(StepPolicy::of);
    }
}
