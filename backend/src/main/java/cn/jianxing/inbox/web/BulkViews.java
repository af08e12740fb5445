package cn.jianxing.inbox.web;

import cn.jianxing.inbox.application.bulk.CheckBulk;
import cn.jianxing.inbox.application.bulk.ReadBulk;
import cn.jianxing.inbox.domain.HeldCommand;
import cn.jianxing.inbox.domain.HeldItem;
import cn.jianxing.inbox.domain.TaskHead;
import cn.jianxing.shared.OfficeTime;
import cn.jianxing.shared.Problem;
import cn.jianxing.shared.web.ProblemTexts;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decisions for many tasks as clients see them. */
@Component
class BulkViews {

    private final ReadBulk readBulk;
    private final ProblemTexts texts;

    BulkViews(ReadBulk readBulk, ProblemTexts texts) {
        this.readBulk = readBulk;
        this.texts = texts;
    }

    BulkList list(List<ReadBulk.Bulk> bulks, Locale locale) {
        return new BulkList(bulks.stream().map(bulk -> view(bulk, locale)).toList());
    }

    BulkView view(ReadBulk.Bulk bulk, Locale locale) {
        HeldCommand command = bulk.command();
        boolean held = command.state().equals(HeldCommand.HELD);
        return new BulkView(
                command.id(),
                command.step(),
                command.decision(),
                command.decisionTitle(),
                command.comment(),
                command.state(),
                OfficeTime.of(command.createdAt()),
                OfficeTime.of(command.dueAt()),
                held ? command.seconds() : 0,
                bulk.items().stream().map(item -> item(item, locale)).toList());
    }

    CheckedList checked(List<CheckBulk.Checked> tasks, Locale locale) {
        return new CheckedList(tasks.stream().map(task -> checked(task, locale)).toList());
    }

    private CheckedTask checked(CheckBulk.Checked task, Locale locale) {
        TaskHead head = task.head();
        Problem reason = task.reason();
        return new CheckedTask(
                task.taskId(),
                head == null ? null : head.definitionId() + "/" + head.stepId(),
                head == null ? null : head.step(),
                task.choices().stream()
                        .map(choice -> new BulkChoice(choice.value(), choice.title()))
                        .toList(),
                reason == null ? null : refusal(reason.code(), reason.params(), locale));
    }

    private BulkItem item(HeldItem item, Locale locale) {
        String code = item.code();
        return new BulkItem(
                item.taskId(),
                item.caseNo(),
                item.caseTitle(),
                item.state(),
                code == null ? null : refusal(code, readBulk.params(item), locale));
    }

    private BulkRefusal refusal(String code, Map<String, Object> params, Locale locale) {
        return new BulkRefusal(code, texts.title(code, params, locale));
    }

    record BulkList(List<BulkView> items) {}

    /**
     * One decision for many tasks.
     *
     * @param state held, running, done or undone
     * @param dueAt when it is carried out, in real time
     * @param secondsLeft in which it can be undone
     */
    record BulkView(
            String id,
            String step,
            String decision,
            String decisionTitle,
            @Nullable String comment,
            String state,
            OffsetDateTime createdAt,
            OffsetDateTime dueAt,
            int secondsLeft,
            List<BulkItem> items) {}

    /**
     * A task of it.
     *
     * @param state held, done, refused or undone
     */
    record BulkItem(
            String taskId,
            String caseNo,
            String caseTitle,
            String state,
            @Nullable BulkRefusal refusal) {}

    record CheckedList(List<CheckedTask> items) {}

    /**
     * A task of a list.
     *
     * @param step tasks with the same one can be decided together
     * @param decisions which it can be given that way
     * @param reason why it cannot be selected; null when it can
     */
    record CheckedTask(
            String taskId,
            @Nullable String step,
            @Nullable String stepTitle,
            List<BulkChoice> decisions,
            @Nullable BulkRefusal reason) {}

    record BulkChoice(String value, String title) {}

    record BulkRefusal(String code, String title) {}
}
