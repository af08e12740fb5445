package cn.jianxing.models;

import static cn.jianxing.testing.Actors.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The application as a client meets it, one person at a time. */
@TestComponent
class DeskOverHttp {

    private final MockMvc web;
    private final ObjectMapper json;

    DeskOverHttp(MockMvc web, ObjectMapper json) {
        this.web = web;
        this.json = json;
    }

    Answer complete(String username, String taskId, JsonNode data) {
        return complete(username, taskId, data, UUID.randomUUID().toString());
    }

    Answer complete(String username, String taskId, JsonNode data, String key) {
        return send(
                username,
                typed(post("/api/tasks/" + taskId + "/completion"), data).header("Idempotency-Key", key));
    }

    Answer saveDraft(String username, String taskId, JsonNode data) {
        return send(username, typed(put("/api/tasks/" + taskId + "/draft"), data));
    }

    private MockHttpServletRequestBuilder typed(MockHttpServletRequestBuilder request, JsonNode data) {
        byte[] body =
                json.createObjectNode().<ObjectNode>set("data", data).toString().getBytes(StandardCharsets.UTF_8);
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    Answer send(String username, MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response =
                    web.perform(request.with(as(username))).andReturn().getResponse();
            String text = response.getContentAsString(StandardCharsets.UTF_8);
            boolean isJson = response.getContentType() != null
                    && response.getContentType().contains("json");
            return new Answer(response.getStatus(), isJson ? read(text) : json.createObjectNode(), text);
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** A file as it is downloaded. */
    byte[] file(String username, MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response =
                    web.perform(request.with(as(username))).andReturn().getResponse();
            if (response.getStatus() != 200) {
                throw new IllegalStateException(response.getStatus() + " " + response.getContentAsString());
            }
            return response.getContentAsByteArray();
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    private JsonNode read(String text) throws JsonProcessingException {
        return text.isEmpty() ? json.createObjectNode() : json.readTree(text);
    }

    record Answer(int status, JsonNode body, String text) {

        String code() {
            return body.path("code").asText();
        }

        /** The refusal of one field: {@code field code}. */
        String firstError() {
            JsonNode error = body.path("errors").path(0);
            return error.path("field").asText() + " " + error.path("code").asText();
        }

        boolean speaksChinese() {
            return body.path("title")
                    .asText()
                    .codePoints()
                    .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
        }
    }
}
