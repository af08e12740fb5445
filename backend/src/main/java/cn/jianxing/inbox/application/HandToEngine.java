package cn.jianxing.inbox.application;

import cn.jianxing.cases.Scalars;
import cn.jianxing.forms.Drafts;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.process.TaskWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The moment a submission reaches the process: with the decision and what the model says it goes on with. */
@Component
class HandToEngine {

    private final Drafts drafts;
    private final TaskWriter writer;
    private final ComeStraightBack straightBack;

    HandToEngine(Drafts drafts, TaskWriter writer, ComeStraightBack straightBack) {
        this.drafts = drafts;
        this.writer = writer;
        this.straightBack = straightBack;
    }

    void handOver(TaskInHand task, String person, Map<String, Object> variables) {
        if (!task.heldBy(person)) {
            writer.assign(task.taskId(), person);
        }
        drafts.delete(task.taskId());
        writer.complete(task.taskId(), variables);
        straightBack.after(task);
    }

    static Map<String, Object> variables(TaskInHand task, ObjectNode accepted, String submissionId) {
        Set<String> outputs = task.outputs();
        Map<String, Object> variables = new HashMap<>(Scalars.of(accepted));
        variables.keySet().removeIf(name -> !name.equals("decision") && !outputs.contains(name));
        variables.put("submissionId", submissionId);
        return variables;
    }
}
