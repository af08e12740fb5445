package cn.jianxing.inbox.application.bulk;

import cn.jianxing.inbox.TaskDesk;
import cn.jianxing.inbox.application.RoutineTasks;
import cn.jianxing.inbox.domain.HeldCommand;
import cn.jianxing.inbox.domain.HeldCommands;
import cn.jianxing.shared.Problem;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.RetryOnConflict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Completes one task of a held command the way the person would, with all guards again. The item is ticked off in the
 * same transaction: a crash leaves both done or neither, and whoever comes second finds nothing open.
 */
@Component
class CarryOutItem {

    private final HeldCommands commands;
    private final TaskDesk desk;
    private final Refusals refusals;

    CarryOutItem(HeldCommands commands, TaskDesk desk, Refusals refusals) {
        this.commands = commands;
        this.desk = desk;
        this.refusals = refusals;
    }

    /** To be called as the person who decided. */
    @RetryOnConflict
    @Transactional
    public void carryOut(HeldCommand command, String taskId) {
        if (!commands.claim(command.id(), taskId)) {
            return;
        }
        String key = "bulk:" + command.id() + ":" + taskId;
        desk.complete(taskId, RoutineTasks.answer(command.decision()), command.comment(), key);
        commands.itemDone(command.id(), taskId);
    }

    @Transactional
    public void refuse(HeldCommand command, String taskId, Problem reason) {
        commands.itemRefused(command.id(), taskId, refusals.refusal(reason));
    }

    /** What fails for no reason of the business is tried again, but not for ever. */
    @Transactional
    public void failed(HeldCommand command, String taskId) {
        if (commands.attempted(command.id(), taskId) >= commands.setting("bulk.attempts")) {
            commands.itemRefused(command.id(), taskId, refusals.refusal(new Refused("bulk.failed")));
        }
    }
}
