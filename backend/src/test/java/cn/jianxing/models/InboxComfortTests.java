package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.shared.BusinessClock;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a person notes about tasks: unread, put off, drafts, phrases and filters; and the office's for all below. */
@ProcessTest({})
@Import({SealUse.class, BulkDesk.class, TaskActs.class, DeputyDesk.class})
@TestPropertySource(properties = "jianxing.test.county=bulk")
class InboxComfortTests {

    private static final String RARE = "同意𠮷㼆👍";

    @Autowired
    SealUse seals;

    @Autowired
    BulkDesk bulk;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    Stations stations;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aTaskIsUnreadForEachPersonUntilItIsOpened() {
        Station station = stations.next();
        String task = seals.asks(station, 1).values().iterator().next();

        assertThat(item(station.secretary(), "todo", task).path("unread").asBoolean())
                .isTrue();
        assertThat(desk.send(station.townHead(), post("/api/tasks/" + task + "/read"))
                        .status())
                .isIn(403, 404);
        assertThat(desk.send(station.secretary(), post("/api/tasks/" + task + "/read"))
                        .status())
                .isEqualTo(204);

        assertThat(item(station.secretary(), "todo", task).path("unread").asBoolean())
                .isFalse();
    }

    @Test
    void whatIsPutOffComesBackMarkedAndNeverHidesBeyondTheDueDate() {
        Station station = stations.next();
        String task = seals.asks(station, 1).values().iterator().next();
        String secretary = station.secretary();
        int todo = bulk.todo(secretary);
        Instant due = Instant.from(java.time.OffsetDateTime.parse(
                item(secretary, "todo", task).path("dueAt").asText()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);

        assertThat(snooze(secretary, task, due.plusSeconds(1)).code()).isEqualTo("snooze.beyond-due");
        assertThat(snooze(secretary, task, now.minusSeconds(1)).code()).isEqualTo("snooze.past");
        assertThat(snooze(secretary, task, now.plus(Duration.ofHours(1))).status())
                .isEqualTo(204);

        assertThat(item(secretary, "todo", task).isMissingNode()).isTrue();
        assertThat(item(secretary, "snoozed", task).path("taskId").asText()).isEqualTo(task);
        assertThat(bulk.todo(secretary)).isEqualTo(todo - 1);

        noted(secretary, task, now.minusSeconds(60));
        assertThat(item(secretary, "todo", task).path("back").asBoolean()).isTrue();
        assertThat(bulk.todo(secretary)).isEqualTo(todo);
        desk.send(secretary, post("/api/tasks/" + task + "/read"));
        assertThat(item(secretary, "todo", task).path("back").asBoolean()).isFalse();

        // the limit was shortened after the task had been put off
        noted(secretary, task, now.plus(Duration.ofHours(1)));
        jdbc.update("update inbox_item set due_sort = ? where task_id = ?", java.sql.Timestamp.from(now), task);
        jdbc.update("update inbox_audience set due_sort = ? where task_id = ?", java.sql.Timestamp.from(now), task);
        assertThat(item(secretary, "todo", task).path("taskId").asText()).isEqualTo(task);
    }

    @Test
    void whatIsTypedAndNotSentLiesInTheDrafts() {
        Station station = stations.next();
        String task = seals.asks(station, 1).values().iterator().next();
        desk.saveDraft(station.secretary(), task, object("{'decision':'return','reason':'" + RARE + "'}"));

        assertThat(item(station.secretary(), "drafts", task).path("draftedAt").isTextual())
                .isTrue();
        assertThat(item(station.townHead(), "drafts", task).isMissingNode()).isTrue();

        desk.complete(station.secretary(), task, object("{'decision':'approve'}"));
        assertThat(item(station.secretary(), "drafts", task).isMissingNode()).isTrue();
    }

    @Test
    void phrasesAreRankedByUseAndTheOfficesAreSeenBelow() {
        Station station = stations.next();
        String director = stations.holder("990101", "office_director");

        assertThat(texts(station.secretary())).contains("同意。", "情况属实，同意上报。");
        Answer own = send(
                station.secretary(),
                post("/api/phrases"),
                "{'text':'" + RARE + "','decision':'approve','standard':true}");
        assertThat(own.status()).as(own.text()).isEqualTo(201);
        Answer shared = send(director, post("/api/phrases"), "{'text':'请按县办要求办理。','shared':true}");
        assertThat(shared.status()).as(shared.text()).isEqualTo(201);
        assertThat(send(station.secretary(), post("/api/phrases"), "{'text':'大家用','shared':true}")
                        .code())
                .isEqualTo("desk.not-editor");

        assertThat(texts(station.secretary())).contains(RARE, "请按县办要求办理。");
        assertThat(texts(station.townHead())).doesNotContain(RARE).contains("请按县办要求办理。");
        String id = own.body().path("id").asText();
        assertThat(send(station.townHead(), put("/api/phrases/" + id), "{'text':'改'}")
                        .status())
                .isEqualTo(404);
        assertThat(desk.send(
                                station.secretary(),
                                delete("/api/phrases/"
                                        + shared.body().path("id").asText()))
                        .status())
                .isEqualTo(403);
        desk.send(
                station.secretary(),
                post("/api/phrases/" + shared.body().path("id").asText() + "/use"));
        assertThat(texts(station.secretary()).get(0)).isEqualTo("请按县办要求办理。");
        assertThat(send(station.secretary(), put("/api/phrases/" + id), "{'text':'改了'}")
                        .status())
                .isEqualTo(204);
        assertThat(desk.send(station.secretary(), delete("/api/phrases/" + id)).status())
                .isEqualTo(204);
        assertThat(texts(station.secretary())).doesNotContain(RARE, "改了");
    }

    @Test
    void filtersAreOnesOwnOrTheOffices() {
        Station station = stations.next();
        String director = stations.holder("990101", "office_director");
        String body = "{'name':'" + RARE + "','words':'㼆','due':'week'}";

        assertThat(send(station.secretary(), post("/api/inbox/filters"), body).status())
                .isEqualTo(201);
        assertThat(send(director, post("/api/inbox/filters"), "{'name':'全县本周','due':'week','shared':true}")
                        .status())
                .isEqualTo(201);
        assertThat(send(station.secretary(), post("/api/inbox/filters"), "{'name':'坏','due':'never'}")
                        .status())
                .isEqualTo(400);

        assertThat(filters(station.secretary())).containsExactly(RARE, "全县本周");
        assertThat(filters(station.townHead())).containsExactly("全县本周");
    }

    @Test
    void anyListIsAnExcelFileWithTheSameRows() throws Exception {
        Station station = stations.next();
        seals.asks(station, 3);
        List<String> listed = desk.send(station.secretary(), get("/api/inbox?size=100"))
                .body()
                .path("items")
                .findValuesAsText("caseNo");

        assertThat(SheetRows.of(desk, station.secretary(), "view=todo")).containsExactlyElementsOf(listed);
        String no = listed.get(0);
        assertThat(SheetRows.of(desk, station.secretary(), "view=todo&q=" + no)).containsExactly(no);
        assertThat(SheetRows.of(desk, station.worker(), "view=started")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(SheetRows.of(desk, station.worker(), "view=todo")).doesNotContainAnyElementsOf(listed);
        assertThat(desk.send(station.secretary(), get("/api/inbox.xlsx?view=all"))
                        .status())
                .isEqualTo(400);

        jdbc.update("update desk_setting set value = 2 where name = 'sheet.most-rows'");
        try {
            assertThat(SheetRows.of(desk, station.secretary(), "view=todo"))
                    .hasSize(3)
                    .last()
                    .asString()
                    .startsWith("仅导出前 2 行");
        } finally {
            jdbc.update("update desk_setting set value = 5000 where name = 'sheet.most-rows'");
        }
    }

    private JsonNode item(String username, String view, String task) {
        for (JsonNode item : desk.send(username, get("/api/inbox?size=100&view=" + view))
                .body()
                .path("items")) {
            if (item.path("taskId").asText().equals(task)) {
                return item;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    private Answer snooze(String username, String task, Instant until) {
        return send(username, put("/api/tasks/" + task + "/snooze"), "{'until':'" + until + "'}");
    }

    private void noted(String username, String task, Instant until) {
        jdbc.update(
                "update task_mark set snoozed_until = ?, read_at = null where task_id = ?"
                        + " and person_id = (select id from person where username = ?)",
                java.sql.Timestamp.from(until),
                task,
                username);
    }

    private List<String> texts(String username) {
        return desk.send(username, get("/api/phrases")).body().path("items").findValuesAsText("text");
    }

    private List<String> filters(String username) {
        return desk.send(username, get("/api/inbox/filters"))
                .body()
                .path("items")
                .findValuesAsText("name");
    }

    private Answer send(String username, MockHttpServletRequestBuilder request, String body) {
        return desk.send(
                username,
                request.contentType(MediaType.APPLICATION_JSON)
                        .content(object(body).toString().getBytes(StandardCharsets.UTF_8)));
    }
}
