package cn.jianxing.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.engine.FlowOperations.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;

/** One made-up case from its start to its end, beside the same case on paper. */
final class RandomPlay {

    private static final int MOVES = 14;
    private static final int MOST = 300;

    private final TrialCases trials;
    private final Random random;
    private final Tally tally;
    private final List<String> diary = new ArrayList<>();
    private final Shape.Seq process;
    private final PaperCase paper;
    private final String deployment;
    private final String caseId;

    RandomPlay(String processId, TrialCases trials, Random random, Tally tally) {
        this.trials = trials;
        this.random = random;
        this.tally = tally;
        this.process = new RandomShapes(random).process();
        ShapeModels models = new ShapeModels(processId, process);
        this.deployment = trials.deploy(processId, models.files());
        this.paper = new PaperCase(process);
        this.caseId = trials.start(processId, models.variables());
    }

    void play() {
        agree();
        for (int act = 0; !paper.over(); act++) {
            assertThat(act).as("the case can end").isLessThan(MOST);
            act(act < MOVES ? random.nextInt(4) : 0);
            agree();
        }
        assertThat(trials.inbox().none()).as("inbox equals engine").isTrue();
        trials.forget(deployment, caseId);
        tally.end();
    }

    private void act(int kind) {
        List<String> waits = trials.waits(caseId);
        List<Task> open = trials.open(caseId);
        if (open.isEmpty() || (!waits.isEmpty() && random.nextInt(4) == 0)) {
            String wait = any(waits);
            diary.add("send " + wait);
            trials.send(caseId, wait);
            paper.leaf(wait, 0).complete();
            return;
        }
        Task task = any(open);
        if (kind == 1) {
            back(task);
        } else {
            complete(task, kind == 2);
        }
    }

    private void back(Task task) {
        PaperCase.Run leaf = leaf(task);
        List<Move> moves = trials.flow.returns(task.getId());
        Set<String> allowed = moves.stream()
                .filter(move -> move.refusal() == null)
                .map(Move::stepId)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(allowed)
                .as("from %s one may return to", task.getTaskDefinitionKey())
                .isEqualTo(leaf.earlier());
        moves.stream().filter(move -> move.refusal() != null).forEach(refused -> tally.refuse());
        if (!allowed.isEmpty()) {
            String step = any(List.copyOf(allowed));
            diary.add("return " + task.getTaskDefinitionKey() + " to " + step);
            Move move = moves.stream()
                    .filter(candidate -> candidate.stepId().equals(step))
                    .findFirst()
                    .orElseThrow();
            trials.act(() -> trials.flow.returnTo(task.getId(), move.step(), "试"));
            leaf.backTo(step);
            tally.back();
        }
    }

    private void complete(Task task, boolean withSecondThoughts) {
        PaperCase.Run leaf = leaf(task);
        diary.add("complete " + task.getTaskDefinitionKey());
        trials.act(() -> {
            trials.tasks.complete(task.getId(), Map.of());
            return task;
        });
        leaf.complete();
        tally.complete();
        if (withSecondThoughts && trials.runs(caseId)) {
            takeBack(task, leaf);
        }
    }

    private void takeBack(Task task, PaperCase.Run leaf) {
        boolean alone = ((Shape.Act) leaf.shape).rounds() == 1;
        Optional<PaperCase.Run> place = alone ? leaf.takeBack() : Optional.empty();
        Move move = trials.flow.withdrawal(task.getId());
        diary.add("take back " + task.getTaskDefinitionKey() + ": " + move.refusal());
        assertThat(move.refusal() == null)
                .as("%s can be taken back (%s)", task.getTaskDefinitionKey(), move.refusal())
                .isEqualTo(place.isPresent());
        if (place.isEmpty()) {
            tally.refuse();
        } else {
            trials.act(() -> trials.flow.withdraw(task.getId(), "试"));
            place.get().undo(leaf);
            tally.takeBack();
        }
    }

    private PaperCase.Run leaf(Task task) {
        Object round = trials.tasks.getVariable(task.getId(), "loopCounter");
        String step = task.getTaskDefinitionKey();
        List<PaperCase.Run> all = paper.leaves(step);
        return all.size() == 1 ? all.get(0) : paper.leaf(step, (Integer) round);
    }

    private void agree() {
        assertThat(trials.standing(caseId))
                .as("what is open after %s in %s", diary, process)
                .isEqualTo(paper.open());
        assertThat(trials.runs(caseId)).as("the case runs after %s", diary).isEqualTo(!paper.over());
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
