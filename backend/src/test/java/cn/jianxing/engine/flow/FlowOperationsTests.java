package cn.jianxing.engine.flow;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.engine.flow.FlowTrials.Trial;
import cn.jianxing.shared.Refused;
import cn.jianxing.testing.JianxingTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Every operation on every pattern, held against the whole tree of running steps; docs/flow-operations.md shows it. */
@JianxingTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
@Import({TrialCases.class, TrialCases.Support.class})
class FlowOperationsTests {

    @Autowired
    TrialCases trials;

    private final Map<String, String> lastTasks = new HashMap<>();

    static Stream<Trial> trials() {
        return FlowTrials.all();
    }

    @ParameterizedTest
    @MethodSource("trials")
    void theCaseStandsAsForeseenOrTheMoveIsRefused(Trial trial) {
        ShapeModels models = new ShapeModels("trial", trial.process());
        String deployment = trials.deploy("trial", models.files());
        String caseId = trials.start("trial", models.variables());
        Stream.of(trial.done().split(" ")).forEach(step -> pass(caseId, step));

        if (trial.refused()) {
            assertRefused(caseId, trial);
        } else {
            String[] words = trial.move().split(" ");
            move(caseId, words);
            assertThat(trials.tree(caseId)).isEqualTo(trial.outcome());
        }

        assertThat(trials.inbox().none()).as("inbox equals engine").isTrue();
        trials.forget(deployment, caseId);
    }

    private void assertRefused(String caseId, Trial trial) {
        String before = trials.tree(caseId);
        assertThatThrownBy(() -> move(caseId, trial.move().split(" ")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(trial.outcome()));
        assertThat(trials.tree(caseId)).as("nothing has moved").isEqualTo(before);
    }

    private void move(String caseId, String[] words) {
        switch (words[0]) {
            case "return" -> {
                Task task = task(caseId, words[1]);
                String step = trials.flow.returns(task.getId()).stream()
                        .filter(move -> move.stepId().equals(words[3]))
                        .findFirst()
                        .orElseThrow()
                        .step();
                trials.act(() -> trials.flow.returnTo(task.getId(), step, "材料不全"));
            }
            case "withdraw" -> trials.act(() -> trials.flow.withdraw(requireNonNull(lastTasks.get(words[1])), "填错了"));
            case "terminate" ->
                trials.act(() -> {
                    trials.flow.terminate(trials.root(caseId), "不再办理");
                    return caseId;
                });
            default -> suspendAndResume(caseId);
        }
    }

    private void suspendAndResume(String caseId) {
        String root = trials.root(caseId);
        trials.act(() -> {
            trials.flow.suspend(root);
            return root;
        });
        List<Task> open = trials.open(caseId);
        assertThat(open).allMatch(Task::isSuspended);
        for (Task task : open) {
            assertThatThrownBy(() -> trials.tasks.complete(task.getId()))
                    .isInstanceOf(SuspendedEntityInteractionException.class);
        }
        trials.act(() -> {
            trials.flow.resume(root);
            return root;
        });
        assertThat(trials.open(caseId)).noneMatch(Task::isSuspended);
    }

    private void pass(String caseId, String step) {
        if (trials.waits(caseId).contains(step)) {
            trials.send(caseId, step);
            return;
        }
        Task task = task(caseId, step.replace("+", ""));
        lastTasks.put(step, task.getId());
        trials.act(() -> {
            if (step.startsWith("+")) {
                trials.tasks.setAssignee(task.getId(), "person-1");
            } else {
                trials.tasks.complete(task.getId());
            }
            return task;
        });
    }

    private Task task(String caseId, String step) {
        return trials.open(caseId).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
