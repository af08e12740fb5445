package cn.jianxing.forms.schema;

import cn.jianxing.engine.FieldAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;

/** Takes out of a form what a step hides and closes what nobody may change there; one form serves several steps so. */
public final class Narrowing {

    private static final String CLOSED = "readonly";
    private static final String HIDDEN = "hidden-fields";

    private final FieldAccess access;

    private Narrowing(FieldAccess access) {
        this.access = access;
    }

    public static ObjectNode of(ObjectNode schema, FieldAccess access) {
        ObjectNode narrowed = schema.deepCopy();
        new Narrowing(access).inside(narrowed, "");
        if (!access.hidden().isEmpty()) {
            narrowed.withObject("/properties").put(HIDDEN, String.join(",", new TreeSet<>(access.hidden())));
        }
        return narrowed;
    }

    /** Answers without those of the hidden fields. */
    public static ObjectNode values(ObjectNode data, Set<String> hidden) {
        ObjectNode kept = data.deepCopy();
        for (String path : hidden) {
            int dot = path.indexOf('.');
            if (dot < 0) {
                kept.remove(path);
            } else {
                kept.path(path.substring(0, dot)).forEach(row -> {
                    if (row instanceof ObjectNode cells) {
                        cells.remove(path.substring(dot + 1));
                    }
                });
            }
        }
        return kept;
    }

    /** What a narrowed form leaves out, so that nothing else brings it back in. */
    public static Set<String> hiddenIn(JsonNode schema) {
        return Set.of(schema.path("properties").path(HIDDEN).asText("").split(","));
    }

    private void inside(JsonNode parent, String prefix) {
        if (!(parent.path("components") instanceof ArrayNode components)) {
            return;
        }
        for (Iterator<JsonNode> each = components.elements(); each.hasNext(); ) {
            if (each.next() instanceof ObjectNode component && !keep(component, prefix)) {
                each.remove();
            }
        }
    }

    /** False for a field that is hidden. */
    private boolean keep(ObjectNode component, String prefix) {
        boolean list = component.path("type").asText().equals(Field.LIST);
        String key = component.path(list ? "path" : "key").asText();
        String path = prefix + key;
        if (!key.isEmpty() && access.hidden().contains(path)) {
            return false;
        }
        if (!key.isEmpty() && access.readonly().contains(path)) {
            component.put(CLOSED, true);
        }
        inside(component, list ? path + "." : prefix);
        if (list) {
            rows(component, path);
        }
        return true;
    }

    /** Rows are told apart by their place, so where a column is kept from change or sight they stay where they are. */
    private void rows(ObjectNode list, String path) {
        boolean closed = list.path(CLOSED).asBoolean();
        if (closed) {
            list.path("components").forEach(column -> ((ObjectNode) column).put(CLOSED, true));
        }
        boolean partly = access.readonly().stream().anyMatch(name -> name.startsWith(path + "."))
                || access.hidden().stream().anyMatch(name -> name.startsWith(path + "."));
        if (closed || partly || access.fixedRows().contains(path)) {
            list.put("allowAddRemove", false);
        }
    }
}
