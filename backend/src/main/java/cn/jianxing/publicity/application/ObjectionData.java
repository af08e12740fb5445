package cn.jianxing.publicity.application;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.publicity.domain.Objection;
import cn.jianxing.publicity.domain.Objections;
import cn.jianxing.publicity.domain.PublicNotices;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is known of an objection in each of its steps; who raised it is shown masked. */
@Component
class ObjectionData implements FormDataProvider {

    private final Objections objections;
    private final PublicNotices notices;
    private final NoticeTexts texts;
    private final ObjectionPapers papers;

    ObjectionData(Objections objections, PublicNotices notices, NoticeTexts texts, ObjectionPapers papers) {
        this.objections = objections;
        this.notices = notices;
        this.texts = texts;
        this.papers = papers;
    }

    @Override
    public boolean provides(String formId) {
        return PublicityForms.OBJECTION.contains(formId);
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        if (context.caseId() == null) {
            return data;
        }
        Objection objection = objection(context);
        data.put("objector", objection.maskedName() + " " + objection.maskedContact())
                .put("facts", objection.facts())
                .put("row", row(objection));
        papers.latest(objection, PublicityForms.INVESTIGATE)
                .ifPresent(given -> data.put("findings", given.path("report").asText()));
        papers.latest(objection, PublicityForms.DECIDE).ifPresent(given -> {
            data.put("proposed", title(given.path("decision").asText()));
            data.put("proposedValue", given.path("newValue").asText());
            data.put("proposedReason", given.path("reason").asText());
        });
        return data;
    }

    @Override
    public void check(FormContext context, ObjectNode accepted) {
        boolean asks = context.formId().equals(PublicityForms.INVESTIGATE)
                && accepted.path("decision").asText().equals("extend");
        if (asks && objection(context).extended()) {
            throw new Refused("form.invalid", List.of(FieldError.of("decision", "publicity.extended-already")));
        }
    }

    private Objection objection(FormContext context) {
        return objections
                .byId(String.valueOf(context.variables().get("objectionId")))
                .orElseThrow();
    }

    private String row(Objection objection) {
        return notices.rows(objection.noticeId()).stream()
                .filter(row -> row.rowKey().equals(objection.rowKey()))
                .map(row -> String.join("　", texts.read(row.cells())))
                .findFirst()
                .orElse(objection.rowKey());
    }

    static String title(String outcome) {
        return switch (outcome) {
            case "change" -> "更正";
            case "annul" -> "撤销";
            default -> "维持";
        };
    }
}
