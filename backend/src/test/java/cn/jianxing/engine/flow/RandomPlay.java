package cn.jianxing.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.engine.FlowOperations.Move;
import cn.jianxing.engine.FlowOperations.Moved;
import java.util.ArrayList;
import java.util.HashMap;
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

    private static final int MOVES = 16;
    private static final int MOST = 300;

    private final TrialCases trials;
    private final Random random;
    private final Tally tally;
    private final List<String> diary = new ArrayList<>();
    private final Shape.Seq process;
    private final PaperCase paper;
    private final String deployment;
    private final String caseId;
    private final RandomSigners signing;
    private final RandomHands hands;
    private final Map<String, Correction> corrections = new HashMap<>();

    RandomPlay(String processId, TrialCases trials, Random random, Tally tally) {
        this.trials = trials;
        this.random = random;
        this.tally = tally;
        this.process = new RandomShapes(random).process();
        ShapeModels models = new ShapeModels(processId, process);
        this.deployment = trials.deploy(processId, models.files());
        this.paper = new PaperCase(process);
        this.caseId = trials.start(processId, models.variables());
        this.signing = new RandomSigners(trials, random, tally);
        this.hands = new RandomHands(trials, random, tally);
    }

    void play() {
        agree();
        for (int act = 0; !paper.over(); act++) {
            assertThat(act).as("the case can end").isLessThan(MOST);
            act(act < MOVES ? random.nextInt(11) : 0);
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
            paper.leaf(wait, "").complete();
            return;
        }
        Task task = any(open);
        switch (kind) {
            case 1, 2 -> back(task, false);
            case 3 -> back(task, true);
            case 4, 5 -> complete(task, true);
            case 6, 7 -> signing.change(task, leaf(task), diary);
            case 8 -> hands.change(task, diary);
            default -> complete(task, false);
        }
    }

    private void back(Task task, boolean straight) {
        PaperRun leaf = leaf(task);
        List<Move> moves = trials.flow.returns(task.getId());
        Set<String> allowed = moves.stream()
                .filter(move -> move.refusal() == null)
                .map(Move::stepId)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(allowed)
                .as("from %s one may return to", task.getTaskDefinitionKey())
                .isEqualTo(PaperWays.earlier(leaf));
        moves.stream().filter(move -> move.refusal() != null).forEach(refused -> tally.refuse());
        moves.stream()
                .filter(move -> move.refusal() == null)
                .forEach(move -> assertThat(move.straight())
                        .as("%s comes straight back from %s", task.getTaskDefinitionKey(), move.stepId())
                        .isEqualTo(PaperWays.straight(leaf, move.stepId())));
        if (!allowed.isEmpty()) {
            String step = any(List.copyOf(allowed));
            diary.add((straight ? "return straight " : "return ") + task.getTaskDefinitionKey() + " to " + step);
            Move move = moves.stream()
                    .filter(candidate -> candidate.stepId().equals(step))
                    .findFirst()
                    .orElseThrow();
            Moved moved = trials.act(() -> trials.flow.returnTo(task.getId(), move.step(), "试"));
            PaperRun place = leaf.backTo(step);
            if (straight && move.straight()) {
                corrections.put(moved.begun().get(0).taskId(), new Correction(leaf, place));
            }
            tally.back();
        }
    }

    private void complete(Task task, boolean withSecondThoughts) {
        PaperRun leaf = leaf(task);
        Correction correction = corrections.remove(task.getId());
        diary.add("complete " + task.getTaskDefinitionKey());
        trials.act(() -> {
            trials.tasks.complete(task.getId(), Map.of());
            if (correction != null) {
                trials.flow.straightTo(task.getId(), correction.from.shape.id(), "试");
            }
            return task;
        });
        tally.complete();
        if (correction != null) {
            correction.place.straightTo(correction.from);
            tally.straight();
            return;
        }
        leaf.complete();
        if (withSecondThoughts && trials.runs(caseId)) {
            takeBack(task, leaf);
        }
    }

    private void takeBack(Task task, PaperRun leaf) {
        boolean alone = ((Shape.Act) leaf.shape).rounds() == 1;
        Optional<PaperRun> place = alone ? leaf.takeBack() : Optional.empty();
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

    private PaperRun leaf(Task task) {
        return paper.leaf(task.getTaskDefinitionKey(), trials.who(task));
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

    /** @param place the sequence in which the case comes straight back to {@code from} */
    private record Correction(PaperRun from, PaperRun place) {}
}
