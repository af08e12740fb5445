package cn.jianxing.inbox.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.engine.CaseLock;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.domain.WorkHandover;
import cn.jianxing.inbox.domain.WorkHandovers;
import cn.jianxing.inbox.process.TaskReader;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.PeopleOffice;
import cn.jianxing.organisation.Post;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.RetryOnConflict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts one task of a handover into the successor's hands, or says why it stays where it is. */
@Component
class ReassignTask {

    private final WorkHandovers handovers;
    private final CaseLock lock;
    private final TaskReader reader;
    private final SuccessorRules rules;
    private final ReassignRecord record;
    private final BusinessClock clock;

    ReassignTask(
            WorkHandovers handovers,
            CaseLock lock,
            TaskReader reader,
            SuccessorRules rules,
            ReassignRecord record,
            BusinessClock clock) {
        this.handovers = handovers;
        this.lock = lock;
        this.reader = reader;
        this.rules = rules;
        this.record = record;
        this.clock = clock;
    }

    @RetryOnConflict
    @Transactional
    void reassign(WorkHandover handover, WorkHandover.Item item) {
        lock.lock(item.caseId());
        Optional<TaskInHand> task = reader.find(item.taskId(), item.caseId());
        String refusal = task.isEmpty() ? "task.finished" : rules.refusal(task.get(), handover.person(), item);
        String state = refusal == null ? "done" : "refused";
        if (handovers.settle(item.handoverId(), item.seq(), state, refusal, clock.instant()) && refusal == null) {
            record.give(handover, item, task.orElseThrow());
        }
    }

    /** What went wrong for a reason of the program's own is told too, and stands in no other item's way. */
    @Transactional
    void failed(WorkHandover.Item item) {
        handovers.settle(item.handoverId(), item.seq(), "refused", "handover.failed", clock.instant());
    }

    /** Who may take over which task. */
    @Component
    static class SuccessorRules {

        private final Cases cases;
        private final Organisation organisation;
        private final PeopleOffice office;

        SuccessorRules(Cases cases, Organisation organisation, PeopleOffice office) {
            this.cases = cases;
            this.organisation = organisation;
            this.office = office;
        }

        /** The code of why not; null when nothing is in the way. */
        @Nullable
        String refusal(TaskInHand task, String from, WorkHandover.Item item) {
            if (task.suspended()) {
                return "task.suspended";
            }
            if (task.delegatedBy() != null) {
                return "task.delegated";
            }
            if (task.assignee() != null && !task.heldBy(from)) {
                return "handover.moved-on";
            }
            if (item.audience().isEmpty()) {
                return "handover.by-name";
            }
            Optional<Post> post = organisation.post(item.audience());
            if (post.isEmpty() || !office.maySucceed(item.toPerson(), post.get())) {
                return "handover.not-near";
            }
            boolean own = !task.applicant() && cases.isApplicant(task.caseId(), item.toPerson());
            return own ? "handover.own-submission" : null;
        }
    }
}
