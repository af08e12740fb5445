package cn.jianxing.inbox.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.engine.FlowOperations;
import cn.jianxing.forms.Drafts;
import cn.jianxing.inbox.Completed;
import cn.jianxing.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a move against the direction of the diagram leaves behind, and what it leads to. */
@Component
class MoveRecord {

    private final MovePapers papers;
    private final SameHands hands;
    private final Drafts drafts;
    private final Cases cases;
    private final CompletionRecord completion;

    MoveRecord(MovePapers papers, SameHands hands, Drafts drafts, Cases cases, CompletionRecord completion) {
        this.papers = papers;
        this.hands = hands;
        this.drafts = drafts;
        this.cases = cases;
        this.completion = completion;
    }

    @Nullable
    String whoGetsIt(String caseId, String stepId) {
        return hands.last(caseId, stepId).stream().findFirst().orElse(null);
    }

    Completed file(Actor actor, MovePapers.Step step, String kind, FlowOperations.Moved moved, String reason) {
        moved.move().cancelled().forEach(task -> drafts.delete(task.taskId()));
        hands.giveAgain(step.caseId(), moved.begun());
        cases.addParticipant(step.caseId(), actor.person().id(), step.audience(), false);
        papers.file(actor, step, kind, moved.move().name(), reason);
        return completion.answer(actor, step.caseId());
    }
}
