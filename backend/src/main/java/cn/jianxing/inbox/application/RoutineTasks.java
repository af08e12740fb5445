package cn.jianxing.inbox.application;

import cn.jianxing.engine.RoutineSteps;
import cn.jianxing.engine.StepProperty;
import cn.jianxing.forms.FormDefinition;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.organisation.Actor;
import cn.jianxing.shared.Problem;
import cn.jianxing.shared.Refused;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/**
 * Which tasks are routine: the form needs nothing but the decision, the decision has one simple next step, and nothing
 * sealed, scored or signed hangs on it. Read from the model and the form of the running release, never from a list.
 */
@Component
public class RoutineTasks {

    private static final String DECISION = "decision";

    private final TaskGuard guard;
    private final TaskForm taskForm;
    private final RoutineSteps steps;

    RoutineTasks(TaskGuard guard, TaskForm taskForm, RoutineSteps steps) {
        this.guard = guard;
        this.taskForm = taskForm;
        this.steps = steps;
    }

    /** What is submitted when nothing but this is decided. */
    public static ObjectNode answer(String decision) {
        return JsonNodeFactory.instance.objectNode().put(DECISION, decision);
    }

    /** The decisions that can be given with others in one go; refuses with the reason when there is none. */
    public List<Choice> choices(Actor actor, String taskId) {
        TaskForActor held =
                guard.require(actor, taskId, guard.caseOf(taskId)).orRefuse().requireUndelegated();
        requireRoutine(held.task());
        FormDefinition form = taskForm.definition(held.task());
        ObjectNode data = taskForm.data(form, held);
        if (asksForRows(form.schema(), data)) {
            throw new Refused("bulk.rows-to-fill");
        }
        List<Choice> possible = new ArrayList<>();
        Problem reason = new Refused("bulk.nothing-to-decide");
        for (Choice choice : offered(form.schema(), data)) {
            Problem obstacle = obstacle(held, form, choice);
            if (obstacle == null) {
                possible.add(choice);
            } else if (reason.code().equals("bulk.nothing-to-decide")) {
                reason = obstacle;
            }
        }
        if (possible.isEmpty()) {
            throw reason;
        }
        return possible;
    }

    private static void requireRoutine(TaskInHand task) {
        if ("false".equals(StepProperty.BULK.in(task.properties()))) {
            throw new Refused("bulk.one-by-one");
        }
        if (task.sealed()) {
            throw new Refused("bulk.sealed");
        }
        if (task.applicant()) {
            throw new Refused("bulk.own-step");
        }
        if (task.formId() == null) {
            throw new Refused("bulk.nothing-to-decide");
        }
    }

    private @org.jspecify.annotations.Nullable Problem obstacle(TaskForActor held, FormDefinition form, Choice choice) {
        try {
            taskForm.accept(form, held, answer(choice.value()));
        } catch (Refused refused) {
            return refused.code().equals("form.invalid") ? new Refused("bulk.more-to-fill") : refused;
        }
        return steps.oneWay(held.task().taskId(), choice.value()) ? null : new Refused("bulk.not-one-way");
    }

    /** Points or figures per row, also where all of them may stay empty; a table that is only shown asks for nothing. */
    private static boolean asksForRows(JsonNode schema, JsonNode data) {
        return components(schema)
                .filter(field -> !field.path("readonly").asBoolean())
                .map(field -> data.path(field.path("key").asText()).path("rows"))
                .flatMap(rows -> StreamSupport.stream(rows.spliterator(), false))
                .anyMatch(row -> !row.path("edit").isEmpty());
    }

    private static List<Choice> offered(JsonNode schema, JsonNode data) {
        return components(schema)
                .filter(field -> field.path("key").asText().equals(DECISION))
                .flatMap(field -> options(field, data))
                .map(option -> new Choice(
                        option.path("value").asText(), option.path("label").asText()))
                .toList();
    }

    private static Stream<JsonNode> options(JsonNode field, JsonNode data) {
        JsonNode listed = field.path("valuesKey").isTextual()
                ? data.path(field.path("valuesKey").textValue())
                : field.path("values");
        return StreamSupport.stream(listed.spliterator(), false);
    }

    private static Stream<JsonNode> components(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(child -> Stream.concat(Stream.of(child), components(child)));
    }

    /** A decision with the words of its option. */
    public record Choice(String value, String title) {}
}
