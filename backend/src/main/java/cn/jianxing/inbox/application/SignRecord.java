package cn.jianxing.inbox.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.inbox.domain.SignRequest;
import cn.jianxing.inbox.domain.SignRequest.Place;
import cn.jianxing.inbox.domain.SignRequest.State;
import cn.jianxing.inbox.domain.SignRequests;
import cn.jianxing.inbox.process.TaskWriter;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Person;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts down who is asked to sign a task, with history line and audit link. */
@Component
class SignRecord {

    private final SignRequests requests;
    private final SignGate gate;
    private final TaskWriter writer;
    private final Cases cases;
    private final MovePapers papers;
    private final BusinessClock clock;

    SignRecord(
            SignRequests requests,
            SignGate gate,
            TaskWriter writer,
            Cases cases,
            MovePapers papers,
            BusinessClock clock) {
        this.requests = requests;
        this.gate = gate;
        this.writer = writer;
        this.cases = cases;
        this.papers = papers;
        this.clock = clock;
    }

    boolean isAsked(String taskId, String person) {
        return requests.of(taskId).stream()
                .anyMatch(request -> request.waits() && request.toPerson().equals(person));
    }

    /** The asker takes the task in hand: it waits for an answer to this very person. */
    void ask(Actor actor, TaskForActor held, Place place, boolean oneByOne, List<Holder> colleagues, String question) {
        String taskId = held.task().taskId();
        String person = actor.person().id();
        if (!held.task().heldBy(person)) {
            writer.assign(taskId, person);
        }
        cases.addParticipant(
                held.task().caseId(), person, held.actingAs(), held.task().applicant());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int position = requests.of(taskId).size();
        for (Holder colleague : colleagues) {
            Person to = colleague.person();
            requests.append(new SignRequest(
                    Ids.next(),
                    taskId,
                    held.task().caseId(),
                    place,
                    oneByOne,
                    position,
                    person,
                    to.id(),
                    colleague.post().audience(),
                    question,
                    State.LATER,
                    null,
                    now,
                    null));
            position++;
            String kind = place == Place.BEFORE ? "asked-before" : "asked-after";
            papers.file(actor, MovePapers.Step.of(held), kind, to.name(), question);
        }
        if (place == Place.BEFORE) {
            gate.openNext(taskId, Place.BEFORE);
        }
    }
}
