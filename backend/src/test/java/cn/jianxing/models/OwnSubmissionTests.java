package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Nobody decides on what they submitted themselves, whichever post brings the task before them. */
@ProcessTest({})
@Import({Appointments.class, ReachReview.class})
@TestPropertySource(properties = "jianxing.test.county=own-submission")
class OwnSubmissionTests {

    private static final ObjectNode TYPED = object("{'decision':'return'}");

    private static final String DIRECTOR = "990101/office_director";
    private static final String RETURN = "{'decision':'return','correctionItems':'ST-A1 缺会议记录'}";

    @Autowired
    Officials officials;

    @Autowired
    RatingWork work;

    @Autowired
    ReachReview reviews;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    Appointments appointments;

    @Autowired
    TaskService tasks;

    /** Every step in which somebody decides on an application. */
    enum Step {
        Activity_ReviewByTown,
        Activity_ApproveByTown,
        Activity_CheckFormally,
        Activity_GiveOpinion,
        Activity_AnswerAsLeader,
        Activity_SettleMissingOpinion,
        Activity_PlanVisit,
        Activity_Arbitrate,
        Activity_EnterSurvey,
        Activity_SampleByPhone,
        Activity_CheckVetoes,
        Activity_DecideVeto,
        Activity_VerifySheet,
        Activity_Recheck,
        Activity_ConfirmPlaque,
        Activity_Interview
    }

    /** The processes of a rating; what others submit is looked at where they are tested. */
    private static final String RATING =
            "(star-rating|town-review|on-site-review|veto-hearing|sheet-review|countersign)[.]bpmn";

    @AfterEach
    void everybodyIsBack() {
        appointments.asInTheBeginning();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void whoFilledInAndWhoSignedAreRefusedInEveryReviewingStep(Step step) {
        Station station = stations.next();
        Task task = reach(step, station);
        String audience = asked(task);
        String reviewer = stations.holders(audience).get(0);
        assertThat(desk.saveDraft(reviewer, task.getId(), TYPED).status()).isEqualTo(200);

        for (String applicant : List.of(station.worker(), station.head())) {
            appointments.appoint(applicant, audience);
            refused(applicant, audience, task);
        }

        assertThat(desk.send(reviewer, get(path(task))).body().at("/draft/data"))
                .isEqualTo(TYPED);
    }

    @Test
    void noReviewingStepOfTheShippedModelsIsLeftOut() throws IOException {
        Set<String> shipped = new TreeSet<>();
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath:processes/**/*.bpmn")) {
            if (!String.valueOf(model.getFilename()).matches(RATING)) {
                continue;
            }
            for (UserTask task :
                    Bpmn.readModelFromStream(model.getInputStream()).getModelElementsByType(UserTask.class)) {
                boolean applicants = task.getExtensionElements().getElements().stream()
                        .flatMap(element -> element.getDomElement().getChildElements().stream())
                        .anyMatch(property -> "applicant".equals(property.getAttribute("name")));
                // an expert is drawn by name, and never an applicant of the case
                if (!applicants && !"${expert}".equals(task.getCamundaAssignee())) {
                    shipped.add(task.getId());
                }
            }
        }

        assertThat(Arrays.stream(Step.values()).map(Step::name)).containsExactlyInAnyOrderElementsOf(shipped);
    }

    @Test
    void whoComesToItForAVacantPostIsRefusedToo() {
        Station station = stations.next();
        Task task = reach(Step.Activity_ReviewByTown, station);
        appointments.vacate(asked(task));
        appointments.appoint(station.worker(), DIRECTOR);

        refused(station.worker(), DIRECTOR, task);
    }

    @Test
    void whoStoodInForTheApplicantDoesNotReview() {
        Station station = stations.next();
        String caseId = work.start(station);
        appointments.vacate(station.unit() + "/practice_worker");
        Station standIn = new Station(
                station.unit(), station.secretary(), station.head(), station.secretary(), station.townHead());
        work.fill(caseId, standIn);
        work.sign(caseId, standIn);

        Task task = officials.task(caseId, "Activity_ReviewByTown");
        refused(station.secretary(), asked(task), task);
    }

    /** A review comes back to whoever had it; after standing in for the applicant this is the wrong person. */
    @Test
    void aReviewThatReturnsToTheWrongPersonCanBeGivenBack() {
        Station station = stations.next();
        String caseId = work.submit(station);
        officials.complete(caseId, "Activity_ReviewByTown", station.secretary(), RETURN);
        appointments.vacate(station.unit() + "/practice_worker");
        work.correct(
                caseId,
                new Station(
                        station.unit(), station.secretary(), station.head(), station.secretary(), station.townHead()));
        Task task = officials.task(caseId, "Activity_ReviewByTown");
        appointments.appoint("office02", asked(task));
        assertThat(desk.complete("office02", task.getId(), object(RETURN)).code())
                .isEqualTo("task.already-claimed");
        assertThat(desk.complete(station.secretary(), task.getId(), object(RETURN))
                        .code())
                .isEqualTo("task.own-submission");
        assertThat(desk.send(station.secretary(), get(path(task))).body().path("operations"))
                .isEqualTo(object("{'operations':['release']}").path("operations"));

        assertThat(desk.send(station.secretary(), delete(path(task) + "/claim")).status())
                .isEqualTo(204);

        assertThat(desk.complete("office02", task.getId(), object("{'decision':'recommend'}"))
                        .status())
                .isEqualTo(200);
    }

    private Task reach(Step step, Station station) {
        String caseId = switch (step) {
            case Activity_ReviewByTown -> work.submit(station);
            case Activity_ApproveByTown -> {
                String submitted = work.submit(station);
                officials.complete(submitted, "Activity_ReviewByTown", station.secretary(), "{'decision':'recommend'}");
                yield submitted;
            }
            case Activity_CheckFormally -> work.recommend(station);
            case Activity_GiveOpinion -> work.accept(station);
            case Activity_AnswerAsLeader -> {
                String accepted = work.accept(station);
                officials.passWorkdays(8);
                yield accepted;
            }
            case Activity_SettleMissingOpinion -> {
                String accepted = work.accept(station);
                officials.passWorkdays(8);
                officials.passWorkdays(2);
                yield accepted;
            }
            default -> reviews.reach(step.name(), station);
        };
        return officials.open(caseId).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step.name()))
                .findFirst()
                .orElseThrow();
    }

    private String asked(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }

    /** With the post named or not; nothing is offered either. */
    private void refused(String person, String post, Task task) {
        ownSubmission(desk.send(person, completion(task)));
        ownSubmission(desk.send(person, completion(task).header("X-Acting-Post", post)));
        ownSubmission(desk.send(person, post(path(task) + "/claim")));
        ownSubmission(desk.saveDraft(person, task.getId(), TYPED));
        assertThat(desk.send(person, get(path(task))).body().path("operations")).isEmpty();
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isEqualTo(1);
    }

    private static void ownSubmission(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("task.own-submission");
        assertThat(answer.speaksChinese()).isTrue();
    }

    private static MockHttpServletRequestBuilder completion(Task task) {
        return post(path(task) + "/completion")
                .contentType(MediaType.APPLICATION_JSON)
                .content(object("{}").set("data", TYPED).toString());
    }

    private static String path(Task task) {
        return "/api/tasks/" + task.getId();
    }
}
