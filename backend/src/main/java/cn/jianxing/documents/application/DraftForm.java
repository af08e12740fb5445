package cn.jianxing.documents.application;

import cn.jianxing.documents.DocumentDraft;
import cn.jianxing.documents.domain.DocumentPrinter;
import cn.jianxing.documents.domain.DocumentSettings;
import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The text of the document in the forms in which it is drafted, checked and signed. */
@Component
class DraftForm implements FormDataProvider {

    private static final Set<String> FORMS = Set.of(DocumentFormIds.DRAFT, DocumentFormIds.CHECK, DocumentFormIds.SIGN);

    private final DraftTexts texts;
    private final DocumentSettings settings;
    private final DocumentPrinter printer;
    private final SealPermission seal;
    private final CurrentActor currentActor;

    DraftForm(
            DraftTexts texts,
            DocumentSettings settings,
            DocumentPrinter printer,
            SealPermission seal,
            CurrentActor currentActor) {
        this.texts = texts;
        this.settings = settings;
        this.printer = printer;
        this.seal = seal;
        this.currentActor = currentActor;
    }

    @Override
    public boolean provides(String formId) {
        return FORMS.contains(formId);
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        String caseId = context.caseId();
        String kind = text(context, "documentKind");
        if (caseId == null || kind == null) {
            return data;
        }
        DocumentDraft draft = texts.text(caseId, kind, text(context, "documentId"));
        data.put("kind", settings.kindTitle(kind).orElse(kind));
        data.put("title", draft.title());
        data.put("body", DraftTexts.body(draft));
        putIf(data, "addressees", String.join("、", texts.titles(draft.addressees())));
        putIf(data, "tables", DraftTexts.tables(draft));
        putIf(data, "returnReason", text(context, "returnReason"));
        if (!context.formId().equals(DocumentFormIds.DRAFT)) {
            data.remove("returnReason");
            putIf(data, "lacking", printer.lacking(draft));
        }
        return data;
    }

    @Override
    public void check(FormContext context, ObjectNode accepted) {
        if (context.formId().equals(DocumentFormIds.DRAFT)) {
            checkText(accepted);
            return;
        }
        String documentId = text(context, "documentId");
        if (documentId != null) {
            texts.require(documentId)
                    .refuseAuthor(currentActor.require().person().id());
        }
        if (accepted.path("decision").asText().equals("sign")) {
            seal.require(currentActor.require());
        }
    }

    private static void checkText(ObjectNode accepted) {
        if (DraftTexts.paragraphs(accepted.path("body").asText()).isEmpty()) {
            throw new Refused("form.invalid", List.of(FieldError.of("body", "form.required")));
        }
        if (accepted.path("title").asText().isBlank()) {
            throw new Refused("form.invalid", List.of(FieldError.of("title", "form.required")));
        }
    }

    private static @Nullable String text(FormContext context, String variable) {
        Map<String, Object> variables = context.variables();
        return variables.get(variable) instanceof String value && !value.isEmpty() ? value : null;
    }

    private static void putIf(ObjectNode data, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            data.put(key, value);
        }
    }
}
