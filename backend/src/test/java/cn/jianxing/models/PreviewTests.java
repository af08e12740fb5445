package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is foretold on the unsaved form is what then happens. */
@PolicyTest
class PreviewTests {

    @Autowired
    Officials officials;

    @Autowired
    PolicyTrials trials;

    @Autowired
    HallLoan loans;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    TaskActs acts;

    @Autowired
    TaskService tasks;

    @ParameterizedTest
    @CsvSource({"4000,small", "5000,small", "5001,large", "90000,large"})
    void aDecisionTableIsAskedOnWhatIsTyped(int cost, String size) {
        Station station = stations.station(Stations.BEIMAI);
        String caseId = officials.start(station.worker(), "room-repair", station.unit(), "{}");

        foretellAndDo(caseId, "Activity_AskRepair", station.worker(), "{'cost':" + cost + "}");

        assertThat(officials.openSteps(caseId))
                .isEqualTo(
                        size.equals("small")
                                ? List.of("Activity_SettleRepair")
                                : List.of("Activity_AskHead", "Activity_AskSecretary"));
    }

    @Test
    void aJoinWaitsForTheOtherBranchAndThenLetsPass() {
        Station station = stations.next();
        String caseId = officials.start(station.worker(), "room-repair", station.unit(), "{}");
        officials.complete(caseId, "Activity_AskRepair", station.worker(), "{'cost':6000}");

        JsonNode first = foretellAndDo(caseId, "Activity_AskHead", station.townHead(), "{'words':'可以'}");
        assertThat(first.at("/waits/0/kind").asText()).isEqualTo("branches");
        JsonNode second = foretellAndDo(caseId, "Activity_AskSecretary", station.secretary(), "{'words':'同意'}");
        assertThat(second.path("waits")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'decision':'done','fee':1001} | Activity_PayRepair",
                "{'decision':'done','fee':1000} | ends",
                "{'decision':'again','fee':0}   | Activity_AskRepair",
                "{'decision':'refuse','fee':0}  | ends"
            })
    void eachChoiceGoesWhereItsConditionsLead(String answers, String where) {
        Station station = stations.station(Stations.BEIMAI);
        String caseId = officials.start(station.worker(), "room-repair", station.unit(), "{}");
        officials.complete(caseId, "Activity_AskRepair", station.worker(), "{'cost':100}");

        JsonNode told = foretellAndDo(caseId, "Activity_SettleRepair", station.secretary(), answers);

        assertThat(told.path("ending").isObject()).isEqualTo(where.equals("ends"));
        assertThat(officials.openSteps(caseId)).isEqualTo(where.equals("ends") ? List.of() : List.of(where));
    }

    @Test
    void whatIsNotTypedYetIsSaidToDependOnIt() {
        Station station = stations.next();
        String caseId = officials.start(station.worker(), "room-repair", station.unit(), "{}");
        Task ask = officials.task(caseId, "Activity_AskRepair");

        JsonNode told = preview(station.worker(), ask, object("{}")).at("/items/0");

        assertThat(told.path("steps").findValuesAsText("stepId"))
                .containsExactlyInAnyOrder("Activity_AskHead", "Activity_AskSecretary", "Activity_SettleRepair");
        assertThat(told.path("steps").findValuesAsText("dependsOn")).containsOnly("大修？");
    }

    @Test
    void whatAServiceStepWillSettleIsSaidToDependOnIt() {
        Station station = stations.next();
        String caseId = loans.ask(station, "all", "1", false, 1);
        Task opinion = officials.task(caseId, "Activity_GiveOpinion");
        String lead = stations.holders(PrepareLoanDelegate.LEADS.get(0)).get(0);

        JsonNode told = preview(lead, opinion, object("{}"));

        JsonNode otherwise = told.at("/items/1");
        assertThat(told.at("/items/0/choice/value").asText()).isEqualTo("supplement");
        assertThat(told.at("/items/0/steps/0/stepId").asText()).isEqualTo("Activity_SupplyMaterial");
        assertThat(otherwise.at("/ending/dependsOn").asText()).isEqualTo("征求意见");
        assertThat(otherwise.path("steps")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{'decision':'approve'}", "{'decision':'return','correctionItems':'缺少场地照片'}"})
    void intoAndOutOfCalledProcessesItIsForetoldToo(String answers) {
        Station station = stations.station(Stations.BEIMAI);
        String caseId = loans.apply(station, "all", "1", false, 2);

        foretellAndDo(caseId, "Activity_ReviewLoan", station.secretary(), answers);
    }

    @Test
    void nothingIsWrittenAndNothingTypedIsRun() {
        Station station = stations.next();
        String caseId = officials.start(station.worker(), "room-repair", station.unit(), "{}");
        Task ask = officials.task(caseId, "Activity_AskRepair");

        for (String typed : List.of(
                "{'cost':'${execution.id}'}",
                "{'cost':'x'}",
                "{'cost':{'a':1}}",
                "{'cost':null,'level':'large','subjectUnit':'990101'}",
                "{'𠮷':'👍'}")) {
            Answer told = desk.send(station.worker(), acts.typed(ask, "preview", object(typed)));
            assertThat(told.status()).as(typed + told.text()).isEqualTo(200);
        }

        assertThat(tasks.getVariables(ask.getId())).doesNotContainKeys("cost", "level");
        assertThat(officials.openSteps(caseId)).containsExactly("Activity_AskRepair");
        assertThat(acts.read(station.worker(), ask, "").body().path("draft").isNull())
                .isTrue();
        assertThat(desk.send("shiguang5.pw", acts.typed(ask, "preview", object("{}")))
                        .code())
                .isEqualTo("task.not-found");
    }

    /** Compares what was foretold with what the engine then does; answers what was foretold. */
    private JsonNode foretellAndDo(String caseId, String step, String username, String answers) {
        Task task = officials.task(caseId, step);
        ObjectNode data = object(answers);
        String decision = data.path("decision").asText("");
        JsonNode told = StreamSupport.stream(
                        preview(username, task, data).path("items").spliterator(), false)
                .filter(choice -> choice.at("/choice/value").asText("").equals(decision)
                        || choice.path("choice").isNull())
                .findFirst()
                .orElseThrow();
        Set<String> before = open(caseId, Set.of());

        Answer done = desk.complete(username, task.getId(), data);

        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(steps(told))
                .as(told.toString())
                .isEqualTo(new TreeSet<>(open(caseId, ids(before)))
                        .stream()
                                .map(line -> line.substring(line.indexOf(' ') + 1))
                                .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(told.path("steps").findValues("dependsOn")).allMatch(JsonNode::isNull);
        assertThat(told.path("ending").isObject())
                .isEqualTo(open(caseId, Set.of()).isEmpty());
        return told;
    }

    private static Set<String> ids(Set<String> lines) {
        return lines.stream().map(line -> line.substring(0, line.indexOf(' '))).collect(Collectors.toSet());
    }

    private static Set<String> steps(JsonNode told) {
        Set<String> steps = new TreeSet<>();
        told.path("steps")
                .forEach(step -> steps.add(step.path("stepId").asText() + " "
                        + step.path("audience").asText()));
        return steps;
    }

    /** Id, step and post of what is open, without the tasks that were there before. */
    private Set<String> open(String caseId, Set<String> known) {
        List<String> lines = new ArrayList<>();
        for (Task task : officials.open(caseId)) {
            if (!known.contains(task.getId())) {
                String post = tasks.getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(group -> group != null)
                        .findFirst()
                        .orElse("");
                lines.add(task.getId() + " " + task.getTaskDefinitionKey() + " " + post);
            }
        }
        return new TreeSet<>(lines);
    }

    private JsonNode preview(String username, Task task, ObjectNode data) {
        Answer told = desk.send(username, acts.typed(task, "preview", data));
        assertThat(told.status()).as(told.text()).isEqualTo(200);
        return told.body();
    }
}
