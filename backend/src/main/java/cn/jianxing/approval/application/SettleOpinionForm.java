package cn.jianxing.approval.application;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Component;

/** The office sees which unit did not answer, and may let it abstain only where the calling process allows that. */
@Component
class SettleOpinionForm implements FormDataProvider {

    private final Organisation organisation;

    SettleOpinionForm(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals("countersign.settle-opinion");
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("abstentionAllowed", allowed(context));
        organisation
                .post(String.valueOf(context.variables().get("reviewer")))
                .ifPresent(post -> data.putObject("askedUnit")
                        .put("code", post.unit().code())
                        .put("title", post.unit().title()));
        return data;
    }

    @Override
    public void check(FormContext context, ObjectNode accepted) {
        if (accepted.path("decision").asText().equals("abstain") && !allowed(context)) {
            throw new Refused("form.invalid", List.of(FieldError.of("decision", "approval.abstention-not-allowed")));
        }
    }

    private static boolean allowed(FormContext context) {
        return Boolean.TRUE.equals(context.variables().get("abstentionAllowed"));
    }
}
