package cn.jianxing.cases.application;

import cn.jianxing.cases.Applications;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What is applied for, shown in every later form of the case under the same key; when it comes back for correction it
 * is filled in as it was. What a capability knows better takes its place.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApplicationData implements FormDataProvider {

    private final Applications applications;
    private final Submissions submissions;

    ApplicationData(Applications applications, Submissions submissions) {
        this.applications = applications;
        this.submissions = submissions;
    }

    @Override
    public boolean provides(String formId) {
        return true;
    }

    @Override
    public ObjectNode data(FormContext context) {
        List<Submission> versions = context.caseId() == null ? List.of() : applications.versions(context.caseId());
        return versions.isEmpty() ? JsonNodeFactory.instance.objectNode() : answers(versions.get(versions.size() - 1));
    }

    /** Only what the applicant filled in: what the form showed by itself belongs to that moment. */
    private ObjectNode answers(Submission application) {
        ObjectNode answers = application.data().deepCopy();
        Set<String> shown = submissions.schema(application).stream()
                .flatMap(schema -> schema.findParents("key").stream())
                .filter(field -> field.path("readonly").asBoolean())
                .map(field -> field.path("key"))
                .map(JsonNode::asText)
                .collect(Collectors.toUnmodifiableSet());
        answers.remove(shown);
        return answers;
    }
}
