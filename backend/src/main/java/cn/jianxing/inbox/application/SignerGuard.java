package cn.jianxing.inbox.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.inbox.domain.SignRequest;
import cn.jianxing.inbox.domain.SignRequests;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.domain.TaskRecords;
import cn.jianxing.inbox.process.TaskReader;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.Stale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** May this person sign this task beside its holder? Who was asked and still holds the post; never an applicant. */
@Component
class SignerGuard {

    private final TaskRecords records;
    private final SignRequests requests;
    private final TaskReader reader;
    private final Cases cases;

    SignerGuard(TaskRecords records, SignRequests requests, TaskReader reader, Cases cases) {
        this.records = records;
        this.requests = requests;
        this.reader = reader;
        this.cases = cases;
    }

    String caseOf(Actor actor, String taskId) {
        String caseId = records.caseOf(taskId).orElseThrow(() -> new NotFound("task.not-found"));
        boolean knows = requests.of(taskId).stream()
                .anyMatch(request -> request.toPerson().equals(actor.person().id()));
        if (!knows && !cases.maySee(actor, caseId)) {
            throw new NotFound("task.not-found");
        }
        return caseId;
    }

    Asked require(Actor actor, String taskId) {
        String caseId = caseOf(actor, taskId);
        SignRequest request =
                requests.openOf(taskId, actor.person().id()).orElseThrow(() -> new Refused("task.not-asked-to-sign"));
        TaskInHand task = reader.find(taskId, caseId).orElseThrow(() -> new Stale("task.finished"));
        if (task.suspended()) {
            throw new Stale("task.suspended");
        }
        if (!inPost(actor, request)) {
            throw new Forbidden("task.not-yours");
        }
        if (cases.isApplicant(caseId, actor.person().id())) {
            throw new Forbidden("task.own-submission");
        }
        return new Asked(task, request);
    }

    /** The task as whoever is asked to sign it sees it. */
    Optional<Asked> find(Actor actor, String taskId, String caseId) {
        return requests.openOf(taskId, actor.person().id())
                .filter(request -> inPost(actor, request))
                .flatMap(request -> reader.find(taskId, caseId).map(task -> new Asked(task, request)));
    }

    private static boolean inPost(Actor actor, SignRequest request) {
        return actor.posts().stream().map(Post::audience).anyMatch(request.toAudience()::equals);
    }

    /** An open task with the question to this person. */
    record Asked(TaskInHand task, SignRequest request) {

        TaskForActor forActor() {
            return new TaskForActor(task, request.toAudience(), null, new Forbidden("task.sign-only"));
        }
    }
}
