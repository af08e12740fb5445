package cn.jianxing.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.camunda.bpm.engine.task.Task;

/** Hands tasks over, asks for opinions, suspends and resumes: none of it moves a token. */
final class RandomHands {

    private final TrialCases trials;
    private final Random random;
    private final Tally tally;

    RandomHands(TrialCases trials, Random random, Tally tally) {
        this.trials = trials;
        this.random = random;
        this.tally = tally;
    }

    void change(Task task, List<String> diary) {
        int kind = random.nextInt(3);
        String id = task.getId();
        diary.add(List.of("transfer ", "delegate ", "suspend and resume ").get(kind) + task.getTaskDefinitionKey());
        switch (kind) {
            case 0 -> {
                trials.act(() -> assigned(id, "person-2"));
                // free again, so that what is taken back on paper can be taken back here
                trials.act(() -> assigned(id, null));
            }
            case 1 -> {
                trials.act(() -> {
                    trials.writer().delegate(id, "person-1", "person-2");
                    return id;
                });
                trials.act(() -> {
                    trials.writer().comeBack(id);
                    return assigned(id, null);
                });
            }
            default -> suspendAndResume(id);
        }
        tally.hand();
    }

    private String assigned(String taskId, @org.jspecify.annotations.Nullable String person) {
        trials.writer().assign(taskId, person);
        return taskId;
    }

    private void suspendAndResume(String taskId) {
        String instance =
                trials.tasks.createTaskQuery().taskId(taskId).singleResult().getProcessInstanceId();
        String root = trials.runtime
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getRootProcessInstanceId();
        trials.act(() -> {
            trials.flow.suspend(root);
            return root;
        });
        assertThat(trials.tasks.createTaskQuery().taskId(taskId).singleResult().isSuspended())
                .isTrue();
        trials.act(() -> {
            trials.flow.resume(root);
            return root;
        });
    }
}
