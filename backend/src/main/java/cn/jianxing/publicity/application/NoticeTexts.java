package cn.jianxing.publicity.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cells of a list, as they are kept. */
@Component
class NoticeTexts {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper json;

    NoticeTexts(ObjectMapper json) {
        this.json = json;
    }

    String kept(List<String> texts) {
        return json.valueToTree(texts).toString();
    }

    List<String> read(String kept) {
        try {
            return json.readValue(kept, TEXTS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A kept list is not JSON", unreadable);
        }
    }
}
