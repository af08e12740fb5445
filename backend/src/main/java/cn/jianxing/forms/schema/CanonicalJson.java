package cn.jianxing.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One spelling for JSON that means the same, so that a form's version does not depend on the order of its properties. */
public final class CanonicalJson {

    private static final int VERSION_LENGTH = 12;

    private CanonicalJson() {}

    public static String version(JsonNode schema) {
        return hash(schema).substring(0, VERSION_LENGTH);
    }

    public static String hash(JsonNode content) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text(content).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .sorted(java.util.Map.Entry.comparingByKey())
                    .map(entry -> TextNode.valueOf(entry.getKey()) + ":" + text(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(CanonicalJson::text)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return node.toString();
    }
}
