package cn.jianxing.forms.application;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.forms.schema.Condition;
import cn.jianxing.forms.schema.Field;
import cn.jianxing.forms.schema.Narrowing;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the server knows for a form: what the capabilities provide, the case's unit and the acting person where the form
 * shows them, and the case's own values in fields nobody may change.
 */
@Component
class KnownData {

    private final ObjectProvider<FormDataProvider> providers;
    private final Organisation organisation;
    private final CurrentActor currentActor;
    private final ObjectMapper json;

    KnownData(
            ObjectProvider<FormDataProvider> providers,
            Organisation organisation,
            CurrentActor currentActor,
            ObjectMapper json) {
        this.providers = providers;
        this.organisation = organisation;
        this.currentActor = currentActor;
        this.json = json;
    }

    ObjectNode of(Field form, FormContext context) {
        ObjectNode known = json.createObjectNode();
        providersOf(context.formId()).forEach(provider -> known.setAll(provider.data(context)));
        known.retain(readBy(form));
        known.remove(Narrowing.hiddenIn(form.json()));
        for (Field field : form.keyed()) {
            complete(field, context, known);
            if (field.isList() && known.path(field.name()) instanceof ArrayNode rows) {
                known.set(field.name(), shown(field, rows));
            }
        }
        return known;
    }

    /** Of each row only what the form asks for in it. */
    private ArrayNode shown(Field list, ArrayNode rows) {
        Set<String> columns = list.columns().stream().map(Field::name).collect(Collectors.toSet());
        ArrayNode shown = json.createArrayNode();
        for (JsonNode row : rows) {
            if (row instanceof ObjectNode cells) {
                shown.add(cells.deepCopy().retain(columns));
            }
        }
        return shown;
    }

    List<FormDataProvider> providersOf(String formId) {
        return providers
                .orderedStream()
                .filter(provider -> provider.provides(formId))
                .toList();
    }

    /** Keys that the form shows, offers as options or reads in a condition; anything else stays on the server. */
    private static Set<String> readBy(Field form) {
        Set<String> keys = new HashSet<>();
        form.all()
                .flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()))
                .forEach(field -> {
                    if (field.key() != null) {
                        keys.add(field.key());
                    }
                    if (field.hide() != null) {
                        keys.addAll(Condition.of(field.hide()).names());
                    }
                    JsonNode valuesKey = field.json().path("valuesKey");
                    if (valuesKey.isTextual()) {
                        keys.add(valuesKey.textValue());
                    }
                });
        return keys;
    }

    private void complete(Field field, FormContext context, ObjectNode known) {
        boolean provided = known.hasNonNull(field.name());
        if (field.type().equals("signature") && !field.readOnly()) {
            // a signature is given anew each time, an earlier one must not stand in for it
            known.remove(field.name());
        } else if (!provided && field.type().equals("unitDisplay")) {
            organisation
                    .unit(context.subjectUnit())
                    .ifPresent(unit -> known.putObject(field.name())
                            .put("code", unit.code())
                            .put("title", unit.title()));
        } else if (!provided && field.type().equals("personDisplay")) {
            var person = currentActor.require().person();
            known.putObject(field.name()).put("username", person.username()).put("name", person.name());
        } else if (!provided && field.readOnly() && context.variables().get(field.name()) != null) {
            known.set(field.name(), json.valueToTree(context.variables().get(field.name())));
        } else if (!provided && context.earlier().hasNonNull(field.name())) {
            known.set(field.name(), context.earlier().get(field.name()));
        }
    }
}
