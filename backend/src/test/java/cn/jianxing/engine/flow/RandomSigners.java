package cn.jianxing.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.engine.Signers.Removed;
import cn.jianxing.engine.Signers.Round;
import cn.jianxing.engine.Signers.Signer;
import cn.jianxing.engine.Signers.State;
import cn.jianxing.engine.flow.Shape.Act;
import cn.jianxing.engine.flow.Shape.Sub;
import cn.jianxing.shared.Refused;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.camunda.bpm.engine.task.Task;

/** Asks one more, or one less, where several are asked, beside the same on paper. */
final class RandomSigners {

    private static final int MOST = 6;

    private final TrialCases trials;
    private final Random random;
    private final Tally tally;
    private int names;

    RandomSigners(TrialCases trials, Random random, Tally tally) {
        this.trials = trials;
        this.random = random;
        this.tally = tally;
    }

    void change(Task task, PaperRun leaf, List<String> diary) {
        Optional<Round> round = trials.signers().round(task.getId());
        Optional<PaperRun> paper = leaf.round();
        assertThat(round.isPresent())
                .as("%s is asked of several", task.getTaskDefinitionKey())
                .isEqualTo(paper.isPresent());
        if (round.isEmpty()) {
            return;
        }
        assertThat(round.get().signers())
                .extracting(Signer::name)
                .isEqualTo(paper.get().people());
        if (random.nextBoolean() && paper.get().people().size() < MOST) {
            add(task, paper.get(), diary);
        } else {
            List<Signer> signers = round.get().signers();
            remove(task, paper.get(), signers.get(random.nextInt(signers.size())), diary);
        }
    }

    private void add(Task task, PaperRun paper, List<String> diary) {
        names++;
        String name = "q" + names;
        diary.add("add " + name + " at " + task.getTaskDefinitionKey());
        trials.act(() -> trials.signers().add(task.getId(), name, "试"));
        paper.people().add(name);
        paper.left++;
        if (paper.shape instanceof Sub sub && !sub.sequential()) {
            paper.beginRound(name).begin();
        }
        tally.add();
    }

    private void remove(Task task, PaperRun paper, Signer signer, List<String> diary) {
        boolean may = may(paper, signer);
        diary.add("remove " + signer.name() + " at " + task.getTaskDefinitionKey() + ": " + may);
        if (!may) {
            assertThatThrownBy(() -> trials.act(() -> trials.signers().remove(task.getId(), signer.name(), "试")))
                    .as("after %s", diary)
                    .isInstanceOf(Refused.class);
            tally.refuse();
            return;
        }
        Removed removed = trials.act(() -> trials.signers().remove(task.getId(), signer.name(), "试"));
        paper.people().remove(signer.name());
        paper.inside.removeIf(round -> round.who().equals(signer.name()));
        paper.oneLess();
        assertThat(removed.goesOn()).as("after %s", diary).isEqualTo(paper.over());
        tally.remove();
    }

    private static boolean may(PaperRun paper, Signer signer) {
        boolean oneByOne = paper.shape instanceof Act act ? act.sequential() : ((Sub) paper.shape).sequential();
        if (oneByOne) {
            return signer.state() == State.LATER;
        }
        boolean begun = paper.inside.stream().anyMatch(round -> round.who().equals(signer.name()) && round.touched());
        boolean lastOfAll = paper.left == 1 && paper.people().size() == 1;
        return signer.state() == State.ASKED && !begun && !lastOfAll;
    }
}
