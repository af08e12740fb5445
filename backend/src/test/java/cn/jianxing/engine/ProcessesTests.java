package cn.jianxing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxing.engine.Processes.ActivityState;
import cn.jianxing.engine.Processes.NextSteps;
import cn.jianxing.engine.Processes.ProcessPicture;
import cn.jianxing.testing.JianxingTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@JianxingTest
@Transactional
@RecordApplicationEvents
class ProcessesTests {

    @Autowired
    Processes processes;

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService tasks;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void deployReviewAndItsCorrection() {
        repository
                .createDeployment()
                .addClasspathResource("engine/review.bpmn")
                .addClasspathResource("engine/correct.bpmn")
                .deploy();
    }

    @Test
    void aModelSaysItsNameAndProperties() {
        assertThat(processes.model("review"))
                .hasValueSatisfying(model -> assertThat(model)
                        .extracting(Processes.ProcessModel::name, Processes.ProcessModel::properties)
                        .containsExactly("审查", Map.of("case-prefix", "SC")));
        assertThat(processes.models())
                .extracting(Processes.ProcessModel::processId)
                .contains("review", "correct");
    }

    @Test
    void beforeDecidingThePersonSeesWhoFollowsForEachChoice() {
        Task review = task(start());

        List<NextSteps> next = processes.next(review.getId(), Map.of());

        assertThat(next)
                .extracting(NextSteps::value, NextSteps::title, ProcessesTests::told)
                .containsExactly(
                        tuple("return", "退回补正", List.of("Activity_Correct 补正 v1/clerk for certain")),
                        tuple(
                                "approve",
                                "通过",
                                List.of(
                                        "Activity_GiveOpinion 会签意见 d1/lead for certain",
                                        "Activity_GiveOpinion 会签意见 d2/lead for certain")),
                        tuple(null, "不予通过", List.of("ends with 不予通过")));
    }

    private static List<String> told(NextSteps next) {
        Stream<String> steps = next.steps().stream()
                .map(step -> "%s %s %s %s"
                        .formatted(
                                step.stepId(),
                                step.name(),
                                step.audience(),
                                step.dependsOn() == null ? "for certain" : "depends on " + step.dependsOn()));
        Stream<String> end = Stream.ofNullable(next.ending()).map(ending -> "ends with " + ending.name());
        return Stream.concat(steps, end).toList();
    }

    @Test
    void outOfACalledProcessTheWalkGoesOnInTheCallingOne() {
        String root = start();
        tasks.complete(task(root).getId(), Map.of("decision", "return"));
        Task correct =
                tasks.createTaskQuery().taskDefinitionKey("Activity_Correct").singleResult();

        List<NextSteps> next = processes.next(correct.getId(), Map.of());

        assertThat(next)
                .extracting(NextSteps::value, ProcessesTests::told)
                .containsExactly(tuple(null, List.of("Activity_Review 审查 t1/secretary for certain")));
    }

    @Test
    void thePictureShowsWhatIsDoneAndWhereItStandsAlsoInCalledProcesses() {
        String root = start();
        tasks.complete(task(root).getId(), Map.of("decision", "return"));

        ProcessPicture picture = processes.picture(root);

        assertThat(picture.processId()).isEqualTo("review");
        assertThat(picture.xml()).contains("Activity_Review");
        assertThat(picture.active()).extracting(ActivityState::id).containsExactly("Activity_CallCorrection");
        assertThat(picture.done()).extracting(ActivityState::id).contains("Activity_Review", "Event_ReviewAsked");
        assertThat(picture.calls()).containsOnlyKeys("Activity_CallCorrection");
        assertThat(picture.calls().values())
                .flatExtracting(ProcessPicture::active)
                .extracting(ActivityState::id)
                .containsExactly("Activity_Correct");
    }

    @Test
    void parallelRoundsOfOneStepAreCounted() {
        String root = start();
        tasks.complete(task(root).getId(), Map.of("decision", "approve"));

        assertThat(processes.picture(root).active())
                .extracting(ActivityState::id, ActivityState::count)
                .containsExactly(tuple("Activity_GiveOpinion", 2));
    }

    @Test
    void statesOfTheCaseAreAnnouncedUntilItsEnd() {
        String root = start();
        tasks.complete(task(root).getId(), Map.of("decision", "reject"));

        assertThat(events.stream(CaseStateReached.class))
                .extracting(CaseStateReached::state, CaseStateReached::ended)
                .containsExactly(tuple("under_review", false), tuple("rejected", true));
        assertThat(processes.variables(root)).containsEntry("decision", "reject");
    }

    private String start() {
        return processes.start(
                "review",
                "case-1",
                Map.of("caseId", "case-1", "decision", "", "leads", new ArrayList<>(List.of("d1/lead", "d2/lead"))),
                "person-1");
    }

    private Task task(String root) {
        return tasks.createTaskQuery().processInstanceId(root).singleResult();
    }
}
