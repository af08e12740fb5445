package cn.jianxing.engine.flow;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.engine.FlowOperations.Move;
import cn.jianxing.engine.flow.FlowTrials.Trial;
import cn.jianxing.inbox.domain.SignRequest.Place;
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
@Import({TrialCases.class, TrialCases.Support.class, TrialSigning.class})
class FlowOperationsTests {

    @Autowired
    TrialCases trials;

    @Autowired
    TrialSigning signing;

    private final Map<String, String> lastTasks = new HashMap<>();

    static Stream<Trial> trials() {
        return FlowTrials.all();
    }

    @ParameterizedTest
    @MethodSource("trials")
    void theCaseStandsAsForeseenOrTheMoveIsRefused(Trial trial) {
        ShapeModels models = trial.signed()
                ? new ShapeModels("trial", trial.process(), TrialSigning.POST)
                : new ShapeModels("trial", trial.process());
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
        if (trial.signed()) {
            trials.undeploy(deployment);
        } else {
            trials.forget(deployment, caseId);
        }
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
            case "straight" -> straight(caseId, words[1], words[3]);
            case "transfer" ->
                trials.act(() -> {
                    trials.writer().assign(task(caseId, words[1]).getId(), "person-2");
                    return caseId;
                });
            case "delegate" -> delegate(task(caseId, words[1]));
            case "add" ->
                trials.act(() -> trials.signers().add(task(caseId, words[3]).getId(), words[1], "多听一家"));
            case "remove" ->
                trials.act(() -> trials.signers().remove(task(caseId, words[3]).getId(), words[1], "与其无关"));
            case "withdraw" -> trials.act(() -> trials.flow.withdraw(requireNonNull(lastTasks.get(words[1])), "填错了"));
            case "sign-before" -> signing.play(caseId, task(caseId, words[1]), Place.BEFORE);
            case "sign-after" -> signing.play(caseId, task(caseId, words[1]), Place.AFTER);
            // the starter's act and the office's differ in who may do it; in the engine they are one
            case "revoke", "terminate" ->
                trials.act(() -> {
                    trials.flow.terminate(trials.root(caseId), "不再办理");
                    return caseId;
                });
            default -> suspendAndResume(caseId);
        }
    }

    /** Returned, corrected, and straight back: the corrected task is completed as any other. */
    private void straight(String caseId, String from, String to) {
        Task task = task(caseId, from);
        Move move = trials.flow.returns(task.getId()).stream()
                .filter(candidate -> candidate.stepId().equals(to))
                .findFirst()
                .orElseThrow();
        if (!move.straight()) {
            throw new Refused("flow.not-straight");
        }
        trials.act(() -> trials.flow.returnTo(task.getId(), move.step(), "材料不全"));
        pass(caseId, to);
        trials.act(() -> trials.flow.straightTo(requireNonNull(lastTasks.get(to)), from, "已补正"));
    }

    private void delegate(Task task) {
        trials.act(() -> {
            trials.writer().delegate(task.getId(), "person-1", "person-2");
            return task;
        });
        assertThat(trials.inbox().none()).as("inbox equals engine").isTrue();
        trials.act(() -> {
            trials.writer().comeBack(task.getId());
            return task;
        });
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
        if (step.startsWith("*") || step.startsWith("-")) {
            String[] signer = step.substring(1).split("@");
            move(caseId, new String[] {step.startsWith("*") ? "add" : "remove", signer[0], "at", signer[1]});
            return;
        }
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
