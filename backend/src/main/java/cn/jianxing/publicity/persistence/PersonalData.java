package cn.jianxing.publicity.persistence;

import cn.jianxing.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Who objected is written so that the database alone, or a copy of it, does not tell. */
@Component
class PersonalData {

    /** Names the way of writing, so that another key or another way can follow. */
    static final String MARK = "{v1}";

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 16;

    /** Everybody can read it: demo and tests only. */
    private static final String DEMO_KEY = "ZGVtby1rZXktb2YtamlhbnhpbmctMzItYnl0ZXMtISE=";

    private final BytesEncryptor encryptor;

    /** An installation that people rely on does not start without a key of its own. */
    PersonalData(@Value("${jianxing.contact.key:}") String given, Environment environment) {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo", "test"));
        if (!demo && (given.isBlank() || given.strip().equals(DEMO_KEY))) {
            throw new IllegalStateException(
                    "Set JIANXING_CONTACT_KEY to a key of your own (openssl rand -base64 32); it encrypts who objected.");
        }
        byte[] key = decoded(given.isBlank() ? DEMO_KEY : given.strip());
        encryptor = new AesBytesEncryptor(
                new SecretKeySpec(key, "AES"), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }

    /** Never the same twice: equal contacts cannot be told by comparing. */
    String seal(String clear) {
        byte[] sealed = encryptor.encrypt(clear.getBytes(StandardCharsets.UTF_8));
        return MARK + Base64.getEncoder().encodeToString(sealed);
    }

    /** Refuses what was not written with this key, or was changed since. */
    String open(String objectionId, String stored) {
        if (!stored.startsWith(MARK)) {
            throw unreadable(objectionId);
        }
        try {
            byte[] sealed = Base64.getDecoder().decode(stored.substring(MARK.length()));
            return new String(encryptor.decrypt(sealed), StandardCharsets.UTF_8);
        } catch (IllegalStateException | IllegalArgumentException | ArrayIndexOutOfBoundsException changed) {
            Refused refused = unreadable(objectionId);
            refused.initCause(changed);
            throw refused;
        }
    }

    private static Refused unreadable(String objectionId) {
        return new Refused("publicity.objector-unreadable", Map.of("objection", objectionId));
    }

    private static byte[] decoded(String key) {
        try {
            byte[] bytes = Base64.getDecoder().decode(key);
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // said below, without the key
        }
        throw new IllegalStateException(
                "JIANXING_CONTACT_KEY is not the Base64 of 32 bytes (openssl rand -base64 32).");
    }
}
