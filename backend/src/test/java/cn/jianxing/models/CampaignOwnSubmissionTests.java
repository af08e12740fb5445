package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.jianxing.models.DeskOverHttp.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;

/** Who named stations or proposed a change of a star decides on neither, whatever posts come to them. */
@ProcessTest({})
@Import(Appointments.class)
@TestPropertySource(properties = "jianxing.test.county=own-submission")
class CampaignOwnSubmissionTests {

    private static final String PROPOSER = "office04";
    private static final String TOWN = CampaignWork.TOWNS.get(0);

    @Autowired
    CampaignWork work;

    @Autowired
    CampaignYears years;

    @Autowired
    Officials officials;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    Appointments appointments;

    @Autowired
    TaskService tasks;

    /** Every step of the campaign in which somebody decides. */
    enum Step {
        Activity_ConfirmNominations,
        Activity_CheckResults,
        Activity_ApproveStations,
        Activity_ApproveInstitutes,
        Activity_ConfirmFinally__Stations,
        Activity_ConfirmFinally__Institutes
    }

    @BeforeEach
    void aYearWithoutACampaign() {
        years.begin();
    }

    @AfterEach
    void everybodyIsBack() {
        appointments.asInTheBeginning();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void whoNamedAndWhoProposedAreRefused(Step step) {
        Task task = officials.task(reach(step), step.name());
        String audience = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
        List<String> concerned = new ArrayList<>(List.of(stations.holder(TOWN, "institute_head")));
        if (step != Step.Activity_ConfirmNominations) {
            concerned.add(PROPOSER);
        }

        for (String person : concerned) {
            appointments.appoint(person, audience);
            Answer answer = desk.complete(person, task.getId(), object("{}"));
            assertThat(answer.status()).as(answer.text()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("task.own-submission");
            assertThat(desk.send(person, get("/api/tasks/" + task.getId()))
                            .body()
                            .path("operations"))
                    .isEmpty();
        }
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isEqualTo(1);
    }

    @Test
    void noDecidingStepOfTheCampaignIsLeftOut() throws IOException {
        Set<String> shipped = new TreeSet<>();
        for (String model : List.of("star-campaign", "star-review")) {
            var file = new ClassPathResource("processes/star-rating/" + model + ".bpmn");
            Bpmn.readModelFromStream(file.getInputStream()).getModelElementsByType(UserTask.class).stream()
                    .filter(task -> task.getExtensionElements().getElements().stream()
                            .flatMap(element -> element.getDomElement().getChildElements().stream())
                            .noneMatch(property -> "applicant".equals(property.getAttribute("name"))))
                    .forEach(task -> shipped.add(task.getId()));
        }

        assertThat(Arrays.stream(Step.values()).map(Step::name)).containsExactlyInAnyOrderElementsOf(shipped);
    }

    private String reach(Step step) {
        if (step == Step.Activity_ConfirmNominations) {
            String caseId = work.announce();
            CampaignWork.TOWNS.forEach(town -> work.nominate(caseId, town, List.of()));
            return caseId;
        }
        String caseId = work.score(96);
        if (step == Step.Activity_CheckResults) {
            work.propose(caseId, "{}");
            work.opinions(caseId, "agree");
            return caseId;
        }
        work.agree(caseId);
        if (step.name().startsWith("Activity_ConfirmFinally")) {
            work.approve(caseId);
            work.publicise(caseId);
        }
        return caseId;
    }
}
