package cn.jianxing.inbox.application.bulk;

import cn.jianxing.inbox.domain.ItemRefusal;
import cn.jianxing.shared.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refusals as they are kept with an item, so that its sentence can be read later in either language. */
@Component
class Refusals {

    private static final int LONGEST = 2_000;

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    @Nullable
    ItemRefusal of(@Nullable Problem reason) {
        return reason == null ? null : refusal(reason);
    }

    ItemRefusal refusal(Problem reason) {
        try {
            String params = json.writeValueAsString(reason.params());
            return new ItemRefusal(reason.code(), params.length() <= LONGEST ? params : "{}");
        } catch (JsonProcessingException unwritable) {
            return new ItemRefusal(reason.code(), "{}");
        }
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> params(@Nullable String stored) {
        try {
            return stored == null ? Map.of() : json.readValue(stored, Map.class);
        } catch (JsonProcessingException unreadable) {
            return Map.of();
        }
    }
}
