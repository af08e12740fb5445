package cn.jianxing.forms.application;

import cn.jianxing.engine.ReleaseFiles;
import cn.jianxing.forms.FormDefinition;
import cn.jianxing.forms.schema.CanonicalJson;
import cn.jianxing.shared.NotFound;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Published forms. A form of the process definition's own release never changes and is remembered; the newest form of
 * another release may change and is read each time.
 */
@Component
class FormDefinitions {

    private static final Pattern ID = Pattern.compile("([a-z0-9-]{1,64})\\.([a-z0-9-]{1,64})");
    private static final int REMEMBERED = 2_000;

    private final ReleaseFiles files;
    private final ObjectMapper json;
    private final Map<Key, FormDefinition> ofRelease = new ConcurrentHashMap<>();

    private record Key(String processDefinitionId, String formId) {}

    FormDefinitions(ReleaseFiles files, ObjectMapper json) {
        this.files = files;
        this.json = json;
    }

    FormDefinition find(String processDefinitionId, String formId) {
        return ofRelease(processDefinitionId, formId)
                .or(() -> files.newest(resource(formId)).map(text -> read(formId, text)))
                .map(form -> new FormDefinition(
                        form.id(), form.version(), form.schema().deepCopy()))
                .orElseThrow(() -> new NotFound("form.not-found", Map.of("form", formId)));
    }

    private Optional<FormDefinition> ofRelease(String processDefinitionId, String formId) {
        Key key = new Key(processDefinitionId, formId);
        FormDefinition known = ofRelease.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<FormDefinition> found =
                files.text(processDefinitionId, resource(formId)).map(text -> read(formId, text));
        found.ifPresent(form -> remember(key, form));
        return found;
    }

    private void remember(Key key, FormDefinition form) {
        if (ofRelease.size() >= REMEMBERED) {
            ofRelease.clear();
        }
        ofRelease.put(key, form);
    }

    private FormDefinition read(String formId, String text) {
        try {
            JsonNode schema = json.readTree(text);
            if (!(schema instanceof ObjectNode object)) {
                throw new IllegalStateException("form " + formId + " is not an object");
            }
            return new FormDefinition(formId, CanonicalJson.version(object), object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("form " + formId + " is not JSON", e);
        }
    }

    private static String resource(String formId) {
        var id = ID.matcher(formId);
        if (!id.matches()) {
            throw new NotFound("form.not-found", Map.of("form", formId));
        }
        return "forms/" + id.group(1) + "/" + id.group(2) + ".form";
    }
}
