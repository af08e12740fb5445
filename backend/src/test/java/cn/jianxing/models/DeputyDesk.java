package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.OfficeTime;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Arranges deputies as a client does, and looks into inboxes. */
@TestComponent
class DeputyDesk {

    private final DeskOverHttp desk;
    private final BusinessClock clock;

    DeputyDesk(DeskOverHttp desk, BusinessClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** For two days from now. */
    ObjectNode wanted(String deputy) {
        ObjectNode wanted = object("{'posts':[],'types':[]}");
        return wanted.put("deputy", deputy)
                .put("from", OfficeTime.of(clock.instant()).toString())
                .put(
                        "until",
                        OfficeTime.of(clock.instant().plus(Duration.ofDays(2))).toString());
    }

    Answer arrange(String who, ObjectNode wanted) {
        return desk.send(who, json(post("/api/deputies"), wanted));
    }

    String arranged(String who, String deputy) {
        Answer answer = arrange(who, wanted(deputy));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("id").asText();
    }

    Answer end(String who, String id) {
        return desk.send(who, post("/api/deputies/" + id + "/end"));
    }

    /** Somebody of the town's institute who is not its head. */
    String deputyOf(Station station) {
        return candidates(station.secretary()).stream()
                .filter(person -> !person.equals(station.townHead()))
                .findFirst()
                .orElseThrow();
    }

    List<String> candidates(String who) {
        return desk.send(who, get("/api/deputies/choice"))
                .body()
                .path("candidates")
                .findValuesAsText("username");
    }

    Optional<JsonNode> line(String username, Task task, String view) {
        JsonNode items = desk.send(username, get("/api/inbox?size=100&view=" + view))
                .body()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("taskId").asText().equals(task.getId()))
                .findFirst();
    }

    int waiting(String username) {
        return desk.send(username, get("/api/inbox/counts"))
                .body()
                .at("/todo/value")
                .asInt();
    }

    static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, JsonNode body) {
        return request.contentType(MediaType.APPLICATION_JSON)
                .content(body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
