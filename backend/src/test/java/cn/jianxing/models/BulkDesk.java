package cn.jianxing.models;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jianxing.demo.servers.Ports;
import cn.jianxing.models.DeskOverHttp.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;

/** Decisions for many tasks over HTTP; their time is up when a test says so. */
@TestComponent
class BulkDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DeskOverHttp desk;
    private final ObjectMapper json;
    private final JdbcTemplate jdbc;

    BulkDesk(DeskOverHttp desk, ObjectMapper json, JdbcTemplate jdbc) {
        this.desk = desk;
        this.json = json;
        this.jdbc = jdbc;
    }

    Answer hold(String username, Collection<String> taskIds, String decision, String comment) {
        ObjectNode body = json.createObjectNode().put("decision", decision).put("comment", comment);
        body.set("taskIds", json.valueToTree(taskIds));
        return send(username, "", body);
    }

    Answer check(String username, Collection<String> taskIds) {
        ObjectNode body = json.createObjectNode();
        body.set("taskIds", json.valueToTree(taskIds));
        return send(username, "/check", body);
    }

    Answer undo(String username, String id) {
        return desk.send(username, delete("/api/inbox/bulk/" + id));
    }

    JsonNode read(String username, String id) {
        return desk.send(username, get("/api/inbox/bulk/" + id)).body();
    }

    JsonNode latest(String username) {
        return desk.send(username, get("/api/inbox/bulk")).body().path("items");
    }

    int todo(String username) {
        return desk.send(username, get("/api/inbox/counts"))
                .body()
                .path("todo")
                .path("value")
                .asInt();
    }

    /** What came of each task: its state, and the code of a refusal. */
    Map<String, String> results(String username, String id) {
        Map<String, String> results = new TreeMap<>();
        read(username, id)
                .path("items")
                .forEach(item -> results.put(
                        item.path("taskId").asText(),
                        (item.path("state").asText() + " "
                                        + item.path("refusal").path("code").asText())
                                .strip()));
        return results;
    }

    /** From now on it cannot be undone. */
    void timeIsUp(String id) {
        jdbc.update("update held_command set due_at = utc_timestamp(3) - interval 1 second where id = ?", id);
    }

    /** Lets the time be up and waits until everything is carried out. */
    void carriedOut(String username, String id) {
        timeIsUp(id);
        boolean done =
                Ports.await(() -> read(username, id).path("state").asText().equals("done"), PATIENCE);
        if (!done) {
            throw new AssertionError("not carried out: " + read(username, id));
        }
    }

    private Answer send(String username, String where, ObjectNode body) {
        return desk.send(
                username,
                post("/api/inbox/bulk" + where)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
