package cn.jianxing.inbox.application;

import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.engine.FlowOperations;
import cn.jianxing.forms.Drafts;
import cn.jianxing.inbox.domain.DoneTask;
import cn.jianxing.inbox.domain.TaskInHand;
import cn.jianxing.inbox.domain.TaskRecords;
import cn.jianxing.inbox.process.TaskReader;
import cn.jianxing.inbox.process.TaskWriter;
import cn.jianxing.organisation.Organisation;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A step that begins anew goes to whoever did it last, who finds what they had submitted and types nothing twice. */
@Component
class SameHands {

    private final TaskRecords records;
    private final TaskReader reader;
    private final TaskWriter writer;
    private final Organisation organisation;
    private final Submissions submissions;
    private final Drafts drafts;

    SameHands(
            TaskRecords records,
            TaskReader reader,
            TaskWriter writer,
            Organisation organisation,
            Submissions submissions,
            Drafts drafts) {
        this.records = records;
        this.reader = reader;
        this.writer = writer;
        this.organisation = organisation;
        this.submissions = submissions;
        this.drafts = drafts;
    }

    /** Who would get the step again: those who did it last and still hold the post they did it in. */
    List<String> last(String caseId, String stepId) {
        return records.lastDone(caseId, stepId).stream()
                .filter(this::stillInPost)
                .map(DoneTask::hands)
                .limit(1)
                .toList();
    }

    void giveAgain(String caseId, List<FlowOperations.OpenTask> begun) {
        for (FlowOperations.OpenTask open : begun) {
            reader.find(open.taskId(), caseId).ifPresent(this::give);
        }
    }

    private void give(TaskInHand task) {
        Optional<DoneTask> last = records.lastDone(task.caseId(), task.stepId()).stream()
                .filter(done -> task.audiences().isEmpty() || task.audiences().contains(done.audience()))
                .filter(this::stillInPost)
                .findFirst();
        last.ifPresent(done -> {
            writer.assign(task.taskId(), done.hands());
            submissions
                    .byId(done.submissionId())
                    .map(Submission::data)
                    .ifPresent(data -> drafts.save(task.taskId(), done.hands(), data));
        });
    }

    private boolean stillInPost(DoneTask done) {
        return organisation.holders(done.audience()).stream()
                .anyMatch(holder -> holder.person().id().equals(done.hands()));
    }
}
