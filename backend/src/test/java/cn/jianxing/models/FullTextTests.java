package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.shared.Ids;
import cn.jianxing.testing.Actors;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever may read a text finds it by its words; nobody else learns that it is there. */
@ProcessTest({})
@Import({RoomOrders.class, TaskActs.class})
@TestPropertySource(properties = "jianxing.test.county=full-text")
class FullTextTests {

    private static final String ROOM = "三楼𠮷家㼆会议室 👨‍👩‍👧 挂着“新时代文明，在这里实践”的横幅，Ａ座Room7";

    @Autowired
    Officials officials;

    @Autowired
    RoomOrders orders;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    TaskActs acts;

    @Autowired
    Submissions submissions;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {"会议室", "议", "𠮷", "㼆会", "𠮷家㼆", "👨‍👩‍👧", "a座room7", "ROOM7", "横幅 会议室", "新时代文明，在这里", "三楼"})
    void aSubmittedSentenceIsFoundByItsWords(String words) {
        Station station = stations.station(Stations.BEIMAI);
        String no = officials.file(order(station)).no();

        JsonNode hit = onlyHit(station.worker(), words + " " + no);

        assertThat(hit.path("found").path("caseNo").asText()).isEqualTo(no);
        JsonNode excerpt = onlyHit(station.worker(), no + " " + words).path("excerpt");
        assertThat(excerpt.path("before").asText()).doesNotContain("\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"文明实践", "议会", "家𠮷", "Room8", "横幅 礼堂", "oom7", "％", "%"})
    void whatIsNotWrittenThereIsNotFound(String words) {
        Station station = stations.station(Stations.BEIMAI);
        String no = officials.file(order(station)).no();

        assertThat(numbers(station.worker(), words)).doesNotContain(no);
    }

    @Test
    void theWordsAreShownWhereTheyStand() {
        Station station = stations.next();
        order(station);

        JsonNode hit = search(station.worker(), "会议室").path("items").get(0);

        assertThat(hit.path("where").asText()).isEqualTo("submission");
        assertThat(hit.path("by").path("username").asText()).isEqualTo(station.worker());
        assertThat(hit.path("excerpt").path("before").asText()).isEqualTo("三楼𠮷家㼆");
        assertThat(hit.path("excerpt").path("match").asText()).isEqualTo("会议室");
    }

    @Test
    void titleNumberPeopleAndReasonsAreFoundToo() {
        Station station = stations.next();
        String caseId = order(station);
        String no = officials.file(caseId).no();
        var check = officials.task(caseId, "Activity_CheckOrder");
        acts.act(station.secretary(), check, "return", "{'step':'room-order/Activity_FillOrder','comment':'须写明起止钟点'}");

        assertThat(numbers(station.secretary(), no)).containsExactly(no);
        assertThat(numbers(station.secretary(), no.substring(0, no.length() - 2)))
                .contains(no);
        assertThat(numbers(station.secretary(), "会议室预订 " + no)).containsExactly(no);
        assertThat(numbers(station.secretary(), "起止钟点")).containsExactly(no);
        String name = jdbc.queryForObject("select name from person where username = ?", String.class, station.worker());
        assertThat(numbers(station.secretary(), name + " " + no)).containsExactly(no);
    }

    @Test
    void aStrangerFindsNothing() {
        Station station = stations.next();
        String no = officials.file(order(station)).no();
        Station elsewhere = stations.next();

        assertThat(numbers(elsewhere.worker(), "会议室")).doesNotContain(no);
        assertThat(numbers(elsewhere.worker(), no)).isEmpty();
    }

    @Test
    void whatIsSealedIsFoundByItsAuthorAndTheirPostUntilItIsOpened() {
        Station station = stations.next();
        String caseId = order(station);
        submit(caseId, "台账造假嫌疑", station.secretary(), station.unit() + "/nobody");

        assertThat(numbers(station.secretary(), "造假嫌疑")).hasSize(1);
        assertThat(numbers(station.worker(), "造假嫌疑")).isEmpty();
        transaction.executeWithoutResult(status -> submissions.unseal(caseId));
        assertThat(numbers(station.worker(), "造假嫌疑")).hasSize(1);
    }

    @Test
    void whatWasRolledBackLeavesNothing() {
        Station station = stations.next();
        String caseId = order(station);

        transaction.executeWithoutResult(status -> {
            submit(caseId, "从未发生的事", station.worker(), station.unit() + "/practice_worker");
            status.setRollbackOnly();
        });

        assertThat(numbers(station.worker(), "从未发生")).isEmpty();
        assertThat(count("select count(*) from search_token where token = '从未'"))
                .isZero();
    }

    @Test
    void pagesShowEachCaseOnceNewestFirst() {
        Station station = stations.next();
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String caseId = order(station);
            cases.add(0, officials.file(caseId).no());
            submit(caseId, "会议室钥匙已交", station.worker(), station.unit() + "/practice_worker");
        }

        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = desk.send(
                            station.worker(),
                            get("/api/search")
                                    .param("q", "会议室")
                                    .param("size", "2")
                                    .param("cursor", cursor))
                    .body();
            read.addAll(numbers(page));
            cursor = page.path("nextCursor").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));

        assertThat(read).isEqualTo(cases);
    }

    @Test
    void whatIsFoundIsAnExcelFileToo() throws IOException {
        Station station = stations.next();
        String first = officials.file(order(station)).no();
        String second = officials.file(order(station)).no();
        Station elsewhere = stations.next();

        assertThat(SheetRows.found(desk, station.worker(), "会议室")).containsExactly(second, first);
        assertThat(SheetRows.found(desk, station.worker(), "")).contains(second, first);
        assertThat(SheetRows.found(desk, elsewhere.worker(), "")).doesNotContain(first);
    }

    @Test
    void theIndexCanBeBuiltAnew() {
        Station station = stations.next();
        String no = officials.file(order(station)).no();
        jdbc.update("delete from search_token");
        jdbc.update("delete from search_document");
        assertThat(numbers(station.worker(), "会议室")).isEmpty();

        assertThat(desk.send("office07", post("/api/admin/search/rebuild")).status())
                .isEqualTo(200);

        assertThat(numbers(station.worker(), "会议室")).containsExactly(no);
    }

    private String order(Station station) {
        String caseId = officials.start(station.worker(), "room-order", station.unit(), RoomOrders.room("一楼"));
        officials.complete(caseId, "Activity_FillOrder", station.worker(), RoomOrders.room(ROOM));
        return caseId;
    }

    private void submit(String caseId, String text, String author, String audience) {
        boolean sealed = audience.endsWith("/nobody");
        submissions.store(new Submission(
                Ids.next(),
                caseId,
                null,
                null,
                "room-order.order",
                "v1",
                object(RoomOrders.room(text)),
                null,
                Actors.id(author),
                audience,
                sealed,
                Instant.parse("2026-03-10T01:00:00Z"),
                null));
    }

    private JsonNode onlyHit(String username, String words) {
        JsonNode items = search(username, words).path("items");
        assertThat(items).as(words).hasSize(1);
        return items.get(0);
    }

    private JsonNode search(String username, String words) {
        return desk.send(username, get("/api/search").param("q", words)).body();
    }

    private List<String> numbers(String username, String words) {
        return numbers(search(username, words));
    }

    private static List<String> numbers(JsonNode page) {
        List<String> numbers = new ArrayList<>();
        page.path("items")
                .forEach(hit -> numbers.add(hit.path("found").path("caseNo").asText()));
        return numbers;
    }

    private int count(String sql) {
        return jdbc.queryForObject(sql, Integer.class);
    }
}
