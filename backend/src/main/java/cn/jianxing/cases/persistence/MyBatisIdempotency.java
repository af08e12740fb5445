package cn.jianxing.cases.persistence;

import cn.jianxing.cases.Idempotency;
import cn.jianxing.shared.Refused;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Answers by key, kept for a week of real time: a client repeats within minutes, a phone without signal within days. */
@Repository
class MyBatisIdempotency implements Idempotency {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int KEY_LENGTH = 100;

    private final IdempotencyMapper mapper;
    private final ObjectMapper json;

    MyBatisIdempotency(IdempotencyMapper mapper, ObjectMapper json) {
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public <T> T once(String personId, @Nullable String key, Object request, Class<T> type, Supplier<T> work) {
        if (key == null || key.isBlank()) {
            return work.get();
        }
        String hash = sha256(write(request));
        String shortKey = key.length() <= KEY_LENGTH ? key : sha256(key);
        if (mapper.reserve(personId, shortKey, hash, Instant.now()) == 0) {
            return answered(personId, shortKey, hash, type);
        }
        T answer = work.get();
        mapper.answer(personId, shortKey, write(answer));
        return answer;
    }

    @Scheduled(cron = "0 10 4 * * *")
    void forgetOld() {
        int forgotten;
        do {
            forgotten = mapper.deleteBefore(Instant.now().minus(KEPT));
        } while (forgotten > 0);
    }

    private <T> T answered(String personId, String key, String hash, Class<T> type) {
        IdempotencyMapper.Answered before = mapper.find(personId, key);
        if (!before.requestHash().equals(hash)) {
            throw new Refused("idempotency.different-request");
        }
        try {
            return json.readValue(before.answer(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored answer is not readable", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot be written as JSON: " + value.getClass(), e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
