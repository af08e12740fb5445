package cn.jianxing.inbox.application;

import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.forms.Drafts;
import cn.jianxing.inbox.domain.SignRequest;
import cn.jianxing.inbox.domain.SignRequest.Place;
import cn.jianxing.inbox.domain.SignRequest.State;
import cn.jianxing.inbox.domain.SignRequests;
import cn.jianxing.inbox.domain.SignRequests.Hold;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.domain.TaskRecords;
import cn.jianxing.shared.BusinessClock;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Between a submission and the process: where colleagues sign after the holder, it waits for them. The engine's task
 * stays open and knows nothing of it.
 */
@Component
class SignGate {

    private final SignRequests requests;
    private final Submissions submissions;
    private final HandToEngine engine;
    private final Drafts drafts;
    private final TaskRecords records;
    private final BusinessClock clock;

    SignGate(
            SignRequests requests,
            Submissions submissions,
            HandToEngine engine,
            Drafts drafts,
            TaskRecords records,
            BusinessClock clock) {
        this.requests = requests;
        this.submissions = submissions;
        this.engine = engine;
        this.drafts = drafts;
        this.records = records;
        this.clock = clock;
    }

    /** Goes on at once, or waits for whoever signs afterwards. */
    void pass(TaskInHand task, String person, ObjectNode accepted, String submissionId) {
        if (waiting(task.taskId(), Place.AFTER).isEmpty()) {
            engine.handOver(task, person, HandToEngine.variables(task, accepted, submissionId));
            return;
        }
        requests.hold(new Hold(
                task.taskId(),
                task.caseId(),
                person,
                submissionId,
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        openNext(task.taskId(), Place.AFTER);
    }

    /** After an answer, or when an answer is not waited for any more. */
    void answered(TaskInHand task, SignRequest request, State state) {
        if (request.place() == Place.BEFORE) {
            openNext(task.taskId(), Place.BEFORE);
            return;
        }
        requests.heldOf(task.taskId()).ifPresent(hold -> {
            if (state == State.DISAGREED) {
                giveBack(hold);
            } else {
                openNext(task.taskId(), Place.AFTER);
                goOnIfAllHaveSigned(task, hold);
            }
        });
    }

    void openNext(String taskId, Place place) {
        List<SignRequest> waiting = waiting(taskId, place);
        boolean asked = waiting.stream().anyMatch(request -> request.state() == State.OPEN);
        for (SignRequest request : waiting) {
            if (request.state() == State.LATER && (!asked || !request.oneByOne())) {
                requests.move(request.id(), State.OPEN, null, null);
                asked = true;
            }
        }
    }

    private void goOnIfAllHaveSigned(TaskInHand task, Hold hold) {
        if (waiting(task.taskId(), Place.AFTER).isEmpty()) {
            requests.letGo(task.taskId());
            Submission made = submissions.byId(hold.submissionId()).orElseThrow();
            engine.handOver(task, hold.personId(), HandToEngine.variables(task, made.data(), made.id()));
        }
    }

    /** The holder decides anew, with what they had submitted; whoever has not been asked yet is not asked. */
    private void giveBack(Hold hold) {
        waiting(hold.taskId(), Place.AFTER)
                .forEach(request -> requests.move(request.id(), State.CANCELLED, null, clock.instant()));
        requests.letGo(hold.taskId());
        records.notDone(hold.taskId());
        submissions
                .byId(hold.submissionId())
                .ifPresent(made -> drafts.save(hold.taskId(), hold.personId(), made.data()));
    }

    private List<SignRequest> waiting(String taskId, Place place) {
        return requests.of(taskId).stream()
                .filter(request -> request.place() == place && request.waits())
                .toList();
    }
}
