package cn.jianxing.sites.application;

import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import cn.jianxing.sites.domain.Sites;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of the nine things a site must have; it passes only with all of them. */
@Component
class NineHaveData implements FormDataProvider {

    private final Sites sites;
    private final Submissions submissions;

    NineHaveData(Sites sites, Submissions submissions) {
        this.sites = sites;
        this.submissions = submissions;
    }

    @Override
    public boolean provides(String formId) {
        return SiteForms.NINE_HAVE.contains(formId);
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        if (context.formId().equals(SiteForms.APPROVE)) {
            JsonNode checked = checked(context.caseId());
            return checked == null ? data : data.set("nineHave", checked);
        }
        ObjectNode table = JsonNodeFactory.instance.objectNode().put("head", "九有");
        ArrayNode columns = table.putArray("columns");
        columns.addObject().put("key", "there").put("title", "有").put("input", "flag");
        columns.addObject().put("key", "note").put("title", "情况").put("input", "text");
        ArrayNode rows = table.putArray("rows");
        sites.nineHave()
                .forEach(item -> rows.addObject()
                        .put("code", item.code())
                        .put("title", item.title())
                        .putArray("edit")
                        .add("there")
                        .add("note"));
        return data.set("nineHave", table);
    }

    @Override
    public void check(FormContext context, ObjectNode accepted) {
        boolean passes = accepted.path("decision").asText().equals("pass");
        for (JsonNode row : accepted.path("nineHave").path("rows")) {
            if (passes && !row.path("there").asBoolean()) {
                throw new Refused("form.invalid", List.of(FieldError.of("decision", "sites.nine-have")));
            }
        }
    }

    private @Nullable JsonNode checked(@Nullable String caseId) {
        return caseId == null
                ? null
                : submissions
                        .latest(caseId, SiteForms.CHECK)
                        .map(Submission::data)
                        .map(given -> given.get("nineHave"))
                        .orElse(null);
    }
}
