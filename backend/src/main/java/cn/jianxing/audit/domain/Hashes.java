package cn.jianxing.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 in hexadecimal. */
public final class Hashes {

    /** What the first link of a chain hangs on. */
    public static final String NONE = "0".repeat(64);

    private Hashes() {}

    public static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each field goes in with its length, so that no two lists of fields read the same. */
    public static String ofFields(@Nullable String... fields) {
        StringBuilder text = new StringBuilder();
        for (String field : fields) {
            text.append(field == null ? "-" : field.length() + ":" + field).append(';');
        }
        return sha256(text.toString());
    }
}
