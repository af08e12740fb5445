package cn.jianxing.inbox.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.inbox.domain.SignRequest;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.shared.BusinessClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** History line and audit link of what becomes of a sign request; whoever answers takes part in the case. */
@Component
class SignPapers {

    private final Cases cases;
    private final MovePapers moves;
    private final Organisation organisation;
    private final BusinessClock clock;

    SignPapers(Cases cases, MovePapers moves, Organisation organisation, BusinessClock clock) {
        this.cases = cases;
        this.moves = moves;
        this.organisation = organisation;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    void answer(Actor actor, TaskInHand task, SignRequest request, boolean agrees, String opinion) {
        cases.addParticipant(task.caseId(), actor.person().id(), request.toAudience(), false);
        moves.file(
                actor,
                MovePapers.Step.of(task, request.toAudience()),
                agrees ? "sign-agreed" : "sign-disagreed",
                null,
                opinion);
    }

    void cancel(Actor actor, TaskForActor held, SignRequest request, String reason) {
        String name = organisation.person(request.toPerson()).map(Person::name).orElse("");
        moves.file(actor, MovePapers.Step.of(held), "signer-removed", name, reason);
    }
}
