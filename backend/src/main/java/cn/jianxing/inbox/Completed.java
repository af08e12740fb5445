package cn.jianxing.inbox;

import cn.jianxing.cases.PersonRef;
import java.util.List;

/**
 * What a completion led to.
 *
 * @param caseState id of the case's state now
 * @param nextTasks open tasks of the case
 */
public record Completed(String caseNo, String caseState, List<NextTask> nextTasks) {

    /** @param people who can take it, or who has it */
    public record NextTask(String taskId, String step, boolean mine, List<PersonRef> people) {}
}
