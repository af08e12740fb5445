package cn.jianxing.notify.process;

import cn.jianxing.notify.application.RemindHolders.Late;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;

/** Reads from an engine task what a reminder needs to say. */
final class LateTasks {

    private LateTasks() {}

    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    static Late of(DelegateTask task) {
        String audience = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("task " + task.getId() + " asks no post"));
        return new Late(
                String.valueOf(task.getVariable("caseId")),
                String.valueOf(task.getVariable("caseNo")),
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                audience,
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }
}
