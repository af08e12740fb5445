package cn.jianxing.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.forms.FormFixtures;
import cn.jianxing.inbox.TaskDesk;
import cn.jianxing.inbox.application.AskSigners;
import cn.jianxing.inbox.application.GiveSign;
import cn.jianxing.inbox.domain.SignRequest.Place;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.Refused;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** A secretary asks two colleagues of the institute to sign, decides, and is waited for. */
@TestComponent
class TrialSigning {

    static final String POST = "990101001/institute_secretary";
    private static final String SECRETARY = "wangmai.sec";

    private final TrialCases trials;
    private final CurrentActor actor;
    private final AskSigners askSigners;
    private final GiveSign giveSign;
    private final TaskDesk desk;

    TrialSigning(TrialCases trials, CurrentActor actor, AskSigners askSigners, GiveSign giveSign, TaskDesk desk) {
        this.trials = trials;
        this.actor = actor;
        this.askSigners = askSigners;
        this.giveSign = giveSign;
        this.desk = desk;
    }

    void play(String caseId, Task task, Place place) {
        String before = trials.tree(caseId);
        List<String> two = ask(task, place);
        if (place == Place.AFTER) {
            decide(task);
            assertThat(trials.tree(caseId)).as("decided, not gone on").isEqualTo(before);
        } else {
            assertThatThrownBy(() -> decide(task))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo("task.signs-open"));
        }
        sign(two.get(0), task);
        assertThat(trials.tree(caseId)).as("one of two has signed").isEqualTo(before);
        assertThat(trials.inbox().none()).as("inbox equals engine").isTrue();
        sign(two.get(1), task);
        if (place == Place.BEFORE) {
            assertThat(trials.tree(caseId))
                    .as("both have signed, nothing is decided")
                    .isEqualTo(before);
            decide(task);
        }
    }

    private List<String> ask(Task task, Place place) {
        return actor.runAs(SECRETARY, () -> {
            List<String> two = askSigners.candidates(task.getId()).stream()
                    .map(holder -> holder.person().username())
                    .limit(2)
                    .toList();
            askSigners.ask(task.getId(), place, false, two, "请看");
            return two;
        });
    }

    private void sign(String username, Task task) {
        actor.runAs(username, () -> {
            giveSign.answer(task.getId(), true, "同意");
            return task;
        });
    }

    private void decide(Task task) {
        actor.runAs(
                SECRETARY, () -> desk.complete(task.getId(), FormFixtures.object("{'decision':'agree'}"), null, null));
    }
}
