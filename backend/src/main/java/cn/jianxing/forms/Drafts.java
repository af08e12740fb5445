package cn.jianxing.forms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/** What a person typed but has not submitted; kept per task and person. */
public interface Drafts {

    Instant save(String taskId, String personId, ObjectNode data);

    Optional<Draft> find(String taskId, String personId);

    void delete(String taskId);

    record Draft(ObjectNode data, Instant savedAt) {}
}
