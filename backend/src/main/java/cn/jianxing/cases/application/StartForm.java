package cn.jianxing.cases.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Scalars;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.domain.StartableType;
import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDefinition;
import cn.jianxing.forms.Forms;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.Ids;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form a case starts with, if its type has one. */
@Component
class StartForm {

    private final Forms forms;

    StartForm(Forms forms) {
        this.forms = forms;
    }

    Accepted accept(StartableType type, Post post, int year, ObjectNode data) {
        String formId = type.startForm();
        if (formId == null) {
            return new Accepted(null, JsonNodeFactory.instance.objectNode(), Map.of());
        }
        FormDefinition form = forms.definition(type.definitionId(), formId);
        ObjectNode accepted = forms.accept(form, context(formId, post, year), data);
        return new Accepted(form, accepted, Scalars.of(accepted));
    }

    /** The form with what the system knows for it; null when the type starts without one. */
    @Nullable
    Shown show(StartableType type, Post post, int year) {
        String formId = type.startForm();
        if (formId == null) {
            return null;
        }
        FormDefinition form = forms.definition(type.definitionId(), formId);
        return new Shown(form, forms.data(form, context(formId, post, year)));
    }

    private static FormContext context(String formId, Post post, int year) {
        return new FormContext(
                formId,
                null,
                null,
                null,
                post.audience(),
                post.unit().code(),
                Map.of("year", year),
                JsonNodeFactory.instance.objectNode());
    }

    /** What the audit trail keeps the hash of. */
    static String content(CaseFile file, @Nullable ObjectNode data) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("no", file.no()).put("type", file.type()).put("unit", file.subjectUnit());
        content.set("data", data);
        return content.toString();
    }

    record Shown(FormDefinition form, ObjectNode data) {}

    record Accepted(@Nullable FormDefinition definition, ObjectNode data, Map<String, Object> variables) {

        Submission submission(CaseFile file) {
            FormDefinition form = Objects.requireNonNull(definition);
            return new Submission(
                    Ids.next(),
                    file.id(),
                    null,
                    null,
                    form.id(),
                    form.version(),
                    data,
                    null,
                    file.startedBy(),
                    file.startedAs(),
                    false,
                    file.startedAt(),
                    null);
        }

        String content(CaseFile file) {
            return StartForm.content(file, data);
        }
    }
}
