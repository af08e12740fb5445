package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The first page of the day: the county sees everything, a town its own, a station what waits for itself. */
@ProcessTest({})
@TestPropertySource(properties = "jianxing.test.county=workbench")
class WorkbenchTests {

    private static final String COUNTY_DIRECTOR = "office.director";

    @Autowired
    Officials officials;

    @Autowired
    RatingWork work;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Test
    void whatFallsDueThisWeekIsShownInItsHoldersHands() {
        Station station = stations.next();
        String no = officials.file(work.submit(station)).no();
        officials.passWorkdays(4);

        JsonNode page = workbench(COUNTY_DIRECTOR);

        JsonNode task = taskOf(no, page, "dueToday", "dueThisWeek");
        assertThat(task.path("overdue").asBoolean()).isFalse();
        assertThat(task.path("remainingWorkdays").asInt()).isNotNegative();
        assertThat(page.path("scope").asText()).isEqualTo("county");
        assertThat(page.path("figures").path("dueThisWeek").asInt())
                .isGreaterThanOrEqualTo(page.path("dueThisWeek").size());
    }

    @Test
    void whatIsLateIsCountedForTheTownThatHoldsIt() {
        Station station = stations.next();
        String no = officials.file(work.submit(station)).no();
        officials.passWorkdays(6);

        JsonNode county = workbench(COUNTY_DIRECTOR);
        JsonNode town = workbench(station.secretary());

        JsonNode late = taskOf(no, county, "late");
        assertThat(late.path("overdue").asBoolean()).isTrue();
        assertThat(late.path("remainingWorkdays").asInt()).isNegative();
        assertThat(late.path("holder").path("name").asText()).isNotBlank();
        assertThat(county.path("headline").path("overdue").asInt()).isPositive();
        assertThat(county.path("steps").findValuesAsText("step")).contains("乡镇初审");
        assertThat(county.path("headline").path("topUnit").path("count").asInt())
                .isBetween(1, county.path("headline").path("overdue").asInt());
        assertThat(taskOf(no, town, "late").path("caseNo").asText()).isEqualTo(no);
        assertThat(town.path("scope").asText()).isEqualTo("town");
    }

    @Test
    void aCaseIsListedOnceHoweverManyDepartmentsHaveIt() {
        Station station = stations.next();
        String no = officials.file(work.accept(station)).no();
        officials.passWorkdays(10);

        JsonNode page = workbench(station.secretary());

        for (String list : List.of("late", "dueToday", "dueThisWeek")) {
            assertThat(page.path(list).findValuesAsText("caseNo")).doesNotHaveDuplicates();
        }
        assertThat(taskOf(no, page, "late").path("others").asInt()).isPositive();
    }

    @Test
    void aTownSeesNothingOfAnother() {
        Station station = stations.next();
        Station elsewhere = another(station);
        String no = officials.file(work.submit(station)).no();
        officials.passWorkdays(6);

        Answer page = desk.send(elsewhere.secretary(), get("/api/workbench"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain(no);
    }

    @Test
    void aStationSeesItsOwnWorkOnly() {
        Station station = stations.next();
        String no = officials.file(work.start(station)).no();
        String other = officials.file(work.start(stations.next())).no();

        JsonNode page = workbench(station.worker());

        assertThat(page.path("scope").asText()).isEqualTo("own");
        assertThat(page.path("figures").path("todo").asInt()).isPositive();
        assertThat(page.path("starsByTown")).isEmpty();
        assertThat(page.toString()).doesNotContain(other);
        assertThat(desk.send(station.worker(), get("/api/inbox")).text()).contains(no);
    }

    private JsonNode workbench(String username) {
        Answer answer = desk.send(username, get("/api/workbench"));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private Station another(Station station) {
        Station next = stations.next();
        while (next.secretary().equals(station.secretary())) {
            next = stations.next();
        }
        return next;
    }

    private static JsonNode taskOf(String no, JsonNode page, String... lists) {
        return List.of(lists).stream()
                .flatMap(list -> StreamSupport.stream(page.path(list).spliterator(), false))
                .filter(task -> task.path("caseNo").asText().equals(no))
                .findFirst()
                .orElseThrow(() -> new AssertionError(no + " is not among " + String.join(", ", lists) + ": " + page));
    }
}
