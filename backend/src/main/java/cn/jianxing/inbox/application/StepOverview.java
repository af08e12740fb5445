package cn.jianxing.inbox.application;

import cn.jianxing.cases.StepsOfCases;
import cn.jianxing.inbox.domain.CaseSteps;
import cn.jianxing.inbox.projection.DirtyTasks;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The steps of many cases, one question for each table. */
@Component
class StepOverview implements StepsOfCases {

    private final CaseSteps steps;
    private final DirtyTasks dirty;

    StepOverview(CaseSteps steps, DirtyTasks dirty) {
        this.steps = steps;
        this.dirty = dirty;
    }

    @Override
    public List<Open> open(Collection<String> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        dirty.flush();
        Map<String, List<String>> receivers = steps.receivers(caseIds).stream()
                .collect(Collectors.groupingBy(
                        CaseSteps.Receiver::taskId,
                        Collectors.mapping(CaseSteps.Receiver::audience, Collectors.toList())));
        return steps.open(caseIds).stream()
                .map(task -> new Open(
                        task.caseId(),
                        task.taskId(),
                        task.stepId(),
                        task.step(),
                        receivers.getOrDefault(task.taskId(), List.of()),
                        task.assignee(),
                        task.dueAt()))
                .toList();
    }

    @Override
    public List<Done> done(Collection<String> caseIds) {
        return caseIds.isEmpty() ? List.of() : steps.done(caseIds);
    }
}
