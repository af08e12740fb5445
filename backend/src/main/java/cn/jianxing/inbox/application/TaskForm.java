package cn.jianxing.inbox.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.Submissions;
import cn.jianxing.engine.FieldAccess;
import cn.jianxing.forms.FilledForm;
import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDefinition;
import cn.jianxing.forms.Forms;
import cn.jianxing.inbox.domain.TaskInHand;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a task: what it shows, and what it accepts. */
@Component
class TaskForm {

    private final Forms forms;
    private final Cases cases;
    private final Submissions submissions;

    TaskForm(Forms forms, Cases cases, Submissions submissions) {
        this.forms = forms;
        this.cases = cases;
        this.submissions = submissions;
    }

    /** The form as this step shows it. */
    FormDefinition definition(TaskInHand task) {
        String formId = task.formId();
        if (formId == null) {
            throw new IllegalStateException("The model names no form for " + task.stepId());
        }
        FormDefinition whole = forms.definition(task.formDefinitionId(), formId);
        return forms.narrowed(whole, task.policy().fields());
    }

    ObjectNode data(FormDefinition form, TaskForActor task) {
        return forms.data(form, context(form, task));
    }

    ObjectNode accept(FormDefinition form, TaskForActor task, ObjectNode submitted) {
        return forms.accept(form, context(form, task), submitted);
    }

    private FormContext context(FormDefinition form, TaskForActor held) {
        TaskInHand task = held.task();
        String unit = cases.byId(task.caseId()).map(CaseFile::subjectUnit).orElseThrow();
        // the context takes no null values; a model that reads a variable has given it one
        Map<String, Object> variables = task.variables().entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new FormContext(
                form.id(),
                task.caseId(),
                task.taskId(),
                task.stepId(),
                held.askedAudience(),
                unit,
                variables,
                earlier(form, task));
    }

    /** What earlier steps entered on the same form, closed words of others left out. */
    private ObjectNode earlier(FormDefinition form, TaskInHand task) {
        FieldAccess access = task.policy().fields();
        if (access.equals(FieldAccess.OPEN)) {
            return JsonNodeFactory.instance.objectNode();
        }
        List<FilledForm> filled = submissions.ofCase(task.caseId()).stream()
                .filter(made -> made.formId().equals(form.id()) && !made.sealed())
                .flatMap(made -> submissions.schema(made).map(schema -> new FilledForm(schema, made.data())).stream())
                .toList();
        return forms.earlier(form, access, filled);
    }

    /** The words of the option chosen, e.g. 同意 for {@code agree}. */
    static @Nullable String optionTitle(JsonNode schema, String key, @Nullable String value) {
        return value == null ? null : option(schema, key, value).orElse(value);
    }

    private static Optional<String> option(JsonNode parent, String key, String value) {
        for (JsonNode component : parent.path("components")) {
            Optional<String> found = component.path("key").asText().equals(key)
                    ? label(component.path("values"), value)
                    : option(component, key, value);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> label(JsonNode options, String value) {
        for (JsonNode option : options) {
            if (option.path("value").asText().equals(value)) {
                return Optional.of(option.path("label").asText());
            }
        }
        return Optional.empty();
    }
}
