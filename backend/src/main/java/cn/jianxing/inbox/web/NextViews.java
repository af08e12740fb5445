package cn.jianxing.inbox.web;

import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.engine.Processes;
import cn.jianxing.engine.Processes.Ending;
import cn.jianxing.engine.Processes.NextSteps;
import cn.jianxing.engine.Processes.Wait;
import cn.jianxing.inbox.application.PreviewTask;
import cn.jianxing.inbox.projection.StandIns;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows a task, with the people who would get it. */
@Component
class NextViews {

    private final Processes processes;
    private final PersonRefs persons;
    private final StandIns standIns;

    NextViews(Processes processes, PersonRefs persons, StandIns standIns) {
        this.processes = processes;
        this.persons = persons;
        this.standIns = standIns;
    }

    /** Before anything is typed. */
    List<NextChoice> of(String caseId, String taskId) {
        return choices(caseId, processes.next(taskId, Map.of()));
    }

    NextChoices of(PreviewTask.Foresight foresight) {
        return new NextChoices(choices(foresight.caseId(), foresight.choices()));
    }

    private List<NextChoice> choices(String caseId, List<NextSteps> choices) {
        return choices.stream()
                .map(choice -> new NextChoice(
                        choice.value() == null ? null : new Choice("decision", choice.value(), choice.title()),
                        choice.steps().stream().map(step -> step(caseId, step)).toList(),
                        choice.ending(),
                        choice.waits()))
                .toList();
    }

    private NextStep step(String caseId, Processes.Step step) {
        String audience = step.audience();
        List<PersonRef> people = audience == null
                ? List.of()
                : persons.holders(List.of(standIns.receiver(step.policy(), caseId, audience)));
        return new NextStep(step.stepId(), step.name(), audience, people, step.dependsOn());
    }

    record NextChoices(List<NextChoice> items) {}

    /**
     * What follows one answer.
     *
     * @param choice the answer that leads there; null when there is nothing to choose
     * @param ending the end of the case, if it comes at once
     * @param waits what must happen first: an event, other branches, other rounds of the same step
     */
    record NextChoice(
            @Nullable Choice choice,
            List<NextStep> steps,
            @Nullable Ending ending,
            List<Wait> waits) {}

    record Choice(String field, String value, @Nullable String title) {}

    /** @param dependsOn what decides whether it comes and is not known yet; null when it is certain */
    record NextStep(
            String stepId,
            String step,
            @Nullable String audience,
            List<PersonRef> people,
            @Nullable String dependsOn) {}
}
