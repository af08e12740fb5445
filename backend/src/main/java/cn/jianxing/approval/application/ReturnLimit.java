package cn.jianxing.approval.application;

import cn.jianxing.approval.domain.CorrectionNotices;
import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A case may be returned only so often, then the reviewer must decide. Concerns every form in which somebody may decide
 * {@code return}.
 */
@Component
class ReturnLimit implements FormDataProvider {

    private static final String ROUNDS = "correctionRounds";

    private final CorrectionNotices corrections;

    ReturnLimit(CorrectionNotices corrections) {
        this.corrections = corrections;
    }

    @Override
    public boolean provides(String formId) {
        return true;
    }

    @Override
    public ObjectNode data(FormContext context) {
        return JsonNodeFactory.instance.objectNode().put("returnsLeft", left(context));
    }

    @Override
    public void check(FormContext context, ObjectNode accepted) {
        if (accepted.path("decision").asText().equals("return") && left(context) == 0) {
            throw new Refused("form.invalid", List.of(FieldError.of("decision", "approval.no-return-left")));
        }
    }

    private int left(FormContext context) {
        int rounds = context.variables().get(ROUNDS) instanceof Number done ? done.intValue() : 0;
        return Math.max(0, corrections.mostReturns() - rounds);
    }
}
