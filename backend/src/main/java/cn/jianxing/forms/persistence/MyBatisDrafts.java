package cn.jianxing.forms.persistence;

import cn.jianxing.forms.Drafts;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Refused;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Drafts as rows of JSON. Nothing in them is checked: half a form is what a draft is for. */
@Component
class MyBatisDrafts implements Drafts {

    private static final int MAX_BYTES = 1024 * 1024;

    private final DraftMapper mapper;
    private final ObjectReader reader;
    private final BusinessClock clock;

    MyBatisDrafts(DraftMapper mapper, ObjectMapper json, BusinessClock clock) {
        this.mapper = mapper;
        this.clock = clock;
        this.reader = json.readerFor(ObjectNode.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    @Override
    public Instant save(String taskId, String personId, ObjectNode data) {
        String text = data.toString();
        if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new Refused("form.draft-too-large", Map.of("max", 1));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        mapper.save(taskId, personId, text, now);
        return now;
    }

    @Override
    public Optional<Draft> find(String taskId, String personId) {
        return mapper.find(taskId, personId).map(row -> new Draft(parse(row.data()), row.savedAt()));
    }

    @Override
    public void delete(String taskId) {
        mapper.delete(taskId);
    }

    private ObjectNode parse(String text) {
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("draft is not JSON", e);
        }
    }
}
