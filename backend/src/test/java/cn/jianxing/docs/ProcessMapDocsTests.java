package cn.jianxing.docs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.docs.Models.Model;
import cn.jianxing.testing.JianxingTest;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every step of every diagram with the code, the form and the people behind it. */
@JianxingTest
class ProcessMapDocsTests {

    @Autowired
    ApplicationContext beans;

    @Test
    void theProcessMapIsCurrent() {
        StringBuilder map = new StringBuilder("""
                # Process map

                Which code, form and people stand behind each step. Generated from the models and the beans.
                """);
        Models.all().forEach(model -> map.append(chapter(model)));

        GeneratedFile.check("docs/process-map.md", map.toString());
    }

    private String chapter(Model model) {
        StringBuilder text = new StringBuilder();
        text.append("\n## ")
                .append(model.process().getName())
                .append(" `")
                .append(model.process().getId())
                .append("`\n\n");
        text.append("[")
                .append(model.path())
                .append("](../")
                .append(model.path())
                .append(")\n");
        var tasks = model.all(UserTask.class);
        if (!tasks.isEmpty()) {
            text.append("\n| Step of a person | Id | Audience | Form | Limit |\n|---|---|---|---|---|\n");
            tasks.forEach(task -> text.append(row(
                    task.getName(),
                    code(task.getId()),
                    code(task.getCamundaCandidateGroups()),
                    code(task.getAttributeValueNs(CAMUNDA, "formRef")),
                    code(Models.property(task, "limit").orElse(null)))));
        }
        var services = model.all(ServiceTask.class);
        if (!services.isEmpty()) {
            text.append("\n| Step of the system | Id | Delegate | Use case |\n|---|---|---|---|\n");
            services.forEach(task -> text.append(row(
                    task.getName(),
                    code(task.getId()),
                    code(delegate(task).getSimpleName()),
                    useCase(delegate(task)))));
        }
        model.all(BusinessRuleTask.class)
                .forEach(task -> text.append("\nDecision: ")
                        .append(task.getName())
                        .append(" → ")
                        .append(code(task.getCamundaDecisionRef()))
                        .append("\n"));
        model.all(CallActivity.class)
                .forEach(call -> text.append("\nCalls: ")
                        .append(call.getName())
                        .append(" (")
                        .append(code(call.getId()))
                        .append(") → ")
                        .append(code(call.getCalledElement()))
                        .append("\n"));
        return text.toString();
    }

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private Class<?> delegate(ServiceTask task) {
        String bean = task.getCamundaDelegateExpression().replaceAll("[${}]", "");
        return Objects.requireNonNull(beans.getType(bean), bean);
    }

    /** A delegate has one use case; it lies in the module's application package. */
    private static String useCase(Class<?> delegate) {
        String found = Arrays.stream(delegate.getDeclaredFields())
                .map(Field::getType)
                .filter(type -> type.getPackageName().contains(".application"))
                .map(type -> code(type.getSimpleName()))
                .collect(Collectors.joining(", "));
        assertThat(found).as("use case of %s", delegate.getSimpleName()).isNotEmpty();
        return found;
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String code(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isEmpty() ? "–" : "`" + text.replace("|", "\\|") + "`";
    }
}
