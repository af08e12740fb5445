package cn.jianxing.demo.people;

import cn.jianxing.demo.answers.Photos;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where one person works: what waits, what it asks for, and the answer. */
final class Desk implements Photos {

    private static final ObjectMapper JSON = new ObjectMapper();
    static final int GONE = 404;

    private static final int OK = 200;
    private static final int REDIRECTED = 300;

    private final String username;
    private final HttpBrowser browser;

    Desk(String address, String username) {
        this.username = username;
        browser = new HttpBrowser(address);
        HttpResponse<String> page = browser.logIn(username);
        if (page.statusCode() != OK) {
            throw new IllegalStateException(username + " cannot log in: " + page.statusCode());
        }
    }

    String username() {
        return username;
    }

    /** Everything that waits, first what is due first. */
    List<Waiting> inbox() {
        List<Waiting> waiting = new ArrayList<>();
        String more = "";
        do {
            JsonNode page = read("/api/inbox?view=todo&sort=due&size=100" + more);
            page.path("items").forEach(item -> waiting.add(Waiting.of(item)));
            JsonNode next = page.path("nextCursor");
            more = next.isTextual() ? "&cursor=" + next.asText() : "";
        } while (!more.isEmpty());
        return waiting;
    }

    /** What the form of a task shows; nothing when it is not waiting any more. */
    Optional<ObjectNode> shown(String taskId) {
        Answer answer = Answer.of(browser.read("/api/tasks/" + taskId));
        if (answer.status() == GONE) {
            return Optional.empty();
        }
        return Optional.of((ObjectNode)
                answer.orFail(username + " opens a task").path("form").path("data"));
    }

    Answer complete(String taskId, ObjectNode data) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("data", data);
        return Answer.of(browser.write("POST", "/api/tasks/" + taskId + "/completion", body.toString()));
    }

    Answer write(String path, ObjectNode body) {
        return Answer.of(browser.write("POST", path, body.toString()));
    }

    JsonNode read(String path) {
        return Answer.of(browser.read(path)).orFail(username + " reads " + path);
    }

    @Override
    public String upload(String name, byte[] jpeg) {
        return Answer.of(browser.upload("/api/evidence", name, jpeg))
                .orFail(username + " uploads " + name)
                .path("id")
                .asText();
    }

    /** @param unit code of the unit the case is about */
    record Waiting(String taskId, String caseNo, String caseType, String step, String unit, boolean overdue) {

        static Waiting of(JsonNode item) {
            return new Waiting(
                    item.path("taskId").asText(),
                    item.path("caseNo").asText(),
                    item.path("caseType").asText(),
                    item.path("stepId").asText(),
                    item.path("unit").path("code").asText(),
                    item.path("overdue").asBoolean());
        }
    }

    /** @param code of the problem; empty when all went well */
    record Answer(int status, String code, JsonNode body) {

        static Answer of(HttpResponse<String> response) {
            JsonNode body = parsed(response.body());
            boolean fine = response.statusCode() < REDIRECTED;
            return new Answer(
                    response.statusCode(), fine ? "" : body.path("code").asText("none"), body);
        }

        boolean fine() {
            return status < REDIRECTED;
        }

        JsonNode orFail(String what) {
            if (!fine()) {
                throw new IllegalStateException(what + ": " + status + " " + body);
            }
            return body;
        }

        private static JsonNode parsed(String text) {
            try {
                return text.isBlank() ? JsonNodeFactory.instance.objectNode() : JSON.readTree(text);
            } catch (JsonProcessingException notJson) {
                return JsonNodeFactory.instance.objectNode().put("code", "not-json");
            }
        }
    }
}
