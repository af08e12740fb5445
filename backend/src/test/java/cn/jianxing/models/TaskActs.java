package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jianxing.models.DeskOverHttp.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a client asks and does with a task besides answering it. */
@TestComponent
class TaskActs {

    private final DeskOverHttp desk;
    private final Officials officials;

    TaskActs(DeskOverHttp desk, Officials officials) {
        this.desk = desk;
        this.officials = officials;
    }

    Answer read(String username, Task task, String what) {
        return desk.send(username, get("/api/tasks/" + task.getId() + (what.isEmpty() ? "" : "/" + what)));
    }

    Answer act(String username, Task task, String what, String body) {
        return desk.send(
                username,
                post("/api/tasks/" + task.getId() + "/" + what)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(object(body).toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** What is typed into the task's form, unsaved. */
    MockHttpServletRequestBuilder typed(Task task, String what, JsonNode data) {
        return post("/api/tasks/" + task.getId() + "/" + what)
                .contentType(MediaType.APPLICATION_JSON)
                .content(object("{}").set("data", data).toString().getBytes(StandardCharsets.UTF_8));
    }

    List<String> inboxOf(String username) {
        return desk.send(username, get("/api/inbox?size=100"))
                .body()
                .path("items")
                .findValuesAsText("taskId");
    }

    JsonNode lastLine(String username, String caseId) {
        JsonNode items = timeline(username, caseId);
        return items.get(items.size() - 1);
    }

    List<String> kinds(String username, String caseId) {
        return StreamSupport.stream(timeline(username, caseId).spliterator(), false)
                .map(item -> item.path("kind").asText())
                .toList();
    }

    JsonNode timeline(String username, String caseId) {
        String no = officials.file(caseId).no();
        return desk.send(username, get("/api/cases/" + no + "/timeline")).body().path("items");
    }
}
