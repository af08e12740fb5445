package cn.jianxing.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Forms and submissions written as JSON with single quotes. */
public final class FormFixtures {

    public static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private FormFixtures() {}

    public static ObjectNode object(String json) {
        try {
            return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** A form {@code test.form} with these components. */
    public static ObjectNode form(String... components) {
        return object("{'id':'test.form','type':'default','schemaVersion':18,'components':["
                + String.join(",", components) + "]}");
    }

    public static ObjectNode resource(String name) {
        try (var stream = FormFixtures.class.getResourceAsStream(name)) {
            return (ObjectNode) JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
