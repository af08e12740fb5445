package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.organisation.application.OrganisationMirror;
import cn.jianxing.organisation.domain.DirectorySnapshot;
import cn.jianxing.organisation.domain.DirectorySnapshot.Holding;
import cn.jianxing.organisation.domain.DirectorySnapshot.UnitEntry;
import cn.jianxing.testing.DemoOrganisation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Units are merged, moved, renamed: what hands change is reported, and no open task is without anybody. */
@ProcessTest({})
@Import({RoomOrders.class, TaskActs.class, Appointments.class, DeputyDesk.class})
@TestPropertySource(properties = "jianxing.test.county=deputies")
class ReorganisationTests {

    private static final String FILL = "Activity_FillOrder";
    private static final String CHECK = "Activity_CheckOrder";
    private static final String DIRECTOR = "office.director";

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
    Appointments appointments;

    @Autowired
    OrganisationMirror mirror;

    @AfterEach
    void everythingIsBack() {
        appointments.asInTheBeginning();
    }

    @Test
    void theWorkOfAMergedUnitWaitsAtTheOfficeUntilItIsGivenToAnotherPost() {
        Station gone = stations.next();
        Station into = stations.next();
        String caseId = officials.start(gone.worker(), "room-order", gone.unit(), RoomOrders.room("二楼"));
        Task fill = officials.task(caseId, FILL);
        String title = caseUnit(DIRECTOR, caseId);

        merge(gone, into);

        JsonNode change = change("merged", gone.unit());
        JsonNode report = desk.send(
                        DIRECTOR,
                        get("/api/organisation/changes/" + change.path("id").asText()))
                .body();
        assertThat(report.path("tasks")).anySatisfy(task -> {
            assertThat(task.path("caseNo").asText())
                    .isEqualTo(officials.file(caseId).no());
            assertThat(task.path("effect").asText()).isEqualTo("vacancy");
        });
        JsonNode waiting = waiting(DIRECTOR, fill);
        assertThat(waiting.path("closed").asBoolean()).isTrue();
        assertThat(waiting.path("since").isNull()).isFalse();
        assertThat(acts.inboxOf(gone.secretary())).contains(fill.getId());
        assertThat(caseUnit(DIRECTOR, caseId)).isEqualTo(title);
        agrees();

        ObjectNode wanted = object("{'reason':'并入后由其办理𠮷㼆👍'}").put("post", into.unit() + "/practice_worker");
        Answer moved = desk.send(
                DIRECTOR, DeputyDesk.json(post("/api/organisation/vacancies/" + fill.getId() + "/move"), wanted));
        assertThat(moved.status()).as(moved.text()).isEqualTo(204);

        assertThat(acts.inboxOf(into.worker())).contains(fill.getId());
        assertThat(acts.inboxOf(gone.secretary())).doesNotContain(fill.getId());
        JsonNode told = acts.lastLine(into.worker(), caseId);
        assertThat(told.path("kind").asText()).isEqualTo("post-changed");
        assertThat(told.path("comment").asText()).isEqualTo("并入后由其办理𠮷㼆👍");
        assertThat(desk.complete(into.worker(), fill.getId(), object(RoomOrders.room("三楼")))
                        .status())
                .isEqualTo(200);
        agrees();
    }

    /** A whole town is gone with its villages: the county's office is the next that is there. */
    @Test
    void whereTheOfficeIsGoneTooTheNextOneHasIt() {
        Station station = stations.next();
        String caseId = officials.start(station.worker(), "room-order", station.unit(), RoomOrders.room("二楼"));
        Task fill = officials.task(caseId, FILL);
        String town = station.unit().substring(0, 9);

        take(snapshot -> without(snapshot, town));

        assertThat(acts.inboxOf(DIRECTOR)).contains(fill.getId());
        assertThat(waiting(DIRECTOR, fill).path("closed").asBoolean()).isTrue();
        agrees();
    }

    @Test
    void ofAMovedUnitOpenTasksStayAndNewOnesGoToTheNewSuperior() {
        Station station = stations.next();
        String open = orders.filled(station);
        Task check = officials.task(open, CHECK);
        String oldTown = station.unit().substring(0, 9);
        String newTown = oldTown.equals("990101002") ? "990101003" : "990101002";

        take(snapshot -> units(
                snapshot,
                unit -> unit.code().equals(station.unit())
                        ? new UnitEntry(
                                unit.keycloakId(), unit.code(), unit.title(), unit.kind(), newTown, unit.platform())
                        : unit));

        JsonNode report = desk.send(
                        DIRECTOR,
                        get("/api/organisation/changes/"
                                + change("moved", station.unit()).path("id").asText()))
                .body();
        assertThat(report.path("tasks")).anySatisfy(task -> {
            assertThat(task.path("caseNo").asText())
                    .isEqualTo(officials.file(open).no());
            assertThat(task.path("effect").asText()).isEqualTo("stays");
        });
        assertThat(acts.inboxOf(station.secretary())).contains(check.getId());
        Task fresh = officials.task(orders.filled(station), CHECK);
        assertThat(acts.inboxOf(stations.holder(newTown, "institute_secretary")))
                .contains(fresh.getId());
        assertThat(acts.inboxOf(station.secretary())).doesNotContain(fresh.getId());
        agrees();
    }

    @Test
    void aNewNameMovesNothing() {
        Station station = stations.next();
        Task check = officials.task(orders.filled(station), CHECK);

        take(snapshot -> units(
                snapshot,
                unit -> unit.code().equals(station.unit())
                        ? new UnitEntry(
                                unit.keycloakId(), unit.code(), "新名𠮷村", unit.kind(), unit.parent(), unit.platform())
                        : unit));

        JsonNode change = change("renamed", station.unit());
        assertThat(change.path("titleAfter").asText()).isEqualTo("新名𠮷村");
        assertThat(change.path("tasks").asInt()).isZero();
        assertThat(acts.inboxOf(station.secretary())).contains(check.getId());
    }

    private void merge(Station gone, Station into) {
        take(snapshot -> {
            DirectorySnapshot left = without(snapshot, gone.unit());
            List<Holding> holdings = new java.util.ArrayList<>(left.holdings());
            snapshot.holdings().stream()
                    .filter(holding -> holding.audience().startsWith(gone.unit() + "/"))
                    .map(holding -> new Holding(into.unit() + "/practice_worker", holding.personId()))
                    .distinct()
                    .forEach(holdings::add);
            return new DirectorySnapshot(left.units(), left.posts(), left.persons(), List.copyOf(holdings));
        });
    }

    private void take(UnaryOperator<DirectorySnapshot> changed) {
        mirror.take(changed.apply(DemoOrganisation.snapshot()));
    }

    private static DirectorySnapshot without(DirectorySnapshot snapshot, String unit) {
        return new DirectorySnapshot(
                snapshot.units().stream()
                        .filter(entry -> !entry.code().startsWith(unit))
                        .toList(),
                snapshot.posts().stream()
                        .filter(post -> !post.unitCode().startsWith(unit))
                        .toList(),
                snapshot.persons(),
                snapshot.holdings().stream()
                        .filter(holding -> !holding.audience().startsWith(unit))
                        .toList());
    }

    private static DirectorySnapshot units(DirectorySnapshot snapshot, UnaryOperator<UnitEntry> change) {
        return new DirectorySnapshot(
                snapshot.units().stream().map(change).toList(),
                snapshot.posts(),
                snapshot.persons(),
                snapshot.holdings());
    }

    private JsonNode change(String kind, String unit) {
        return first(
                "/api/organisation/changes",
                DIRECTOR,
                item -> item.path("kind").asText().equals(kind)
                        && item.path("unit").asText().equals(unit));
    }

    private JsonNode waiting(String who, Task task) {
        return first(
                "/api/organisation/vacancies",
                who,
                item -> item.path("taskId").asText().equals(task.getId()));
    }

    private JsonNode first(String path, String who, java.util.function.Predicate<JsonNode> wanted) {
        JsonNode items = desk.send(who, get(path)).body().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private String caseUnit(String who, String caseId) {
        return desk.send(who, get("/api/cases/" + officials.file(caseId).no()))
                .body()
                .at("/unit/title")
                .asText();
    }

    private void agrees() {
        assertThat(desk.send("office07", get("/api/admin/inbox/reconcile")).body())
                .isEqualTo(object("{'missing':0,'surplus':0,'different':0}"));
    }
}
