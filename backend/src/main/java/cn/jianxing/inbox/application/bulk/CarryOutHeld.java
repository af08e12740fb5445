package cn.jianxing.inbox.application.bulk;

import cn.jianxing.inbox.domain.HeldCommand;
import cn.jianxing.inbox.domain.HeldCommands;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries out the held commands whose time is up, item by item. Every node looks, and the rows say what is left: what a
 * node that died had begun is gone on with by the next look, of any node.
 */
@Component
class CarryOutHeld {

    private static final Logger LOG = LoggerFactory.getLogger(CarryOutHeld.class);
    private static final int AT_ONCE = 20;

    private final HeldCommands commands;
    private final HeldState state;
    private final CarryOutItem item;
    private final CurrentActor actor;
    private final Organisation organisation;

    CarryOutHeld(
            HeldCommands commands, HeldState state, CarryOutItem item, CurrentActor actor, Organisation organisation) {
        this.commands = commands;
        this.state = state;
        this.item = item;
        this.actor = actor;
        this.organisation = organisation;
    }

    @Scheduled(initialDelayString = "${jianxing.bulk.poll:PT1S}", fixedDelayString = "${jianxing.bulk.poll:PT1S}")
    void carryOut() {
        for (HeldCommand command : commands.due(AT_ONCE)) {
            if (state.begin(command.id())) {
                commands.open(command.id()).forEach(taskId -> carryOut(command, taskId));
                state.finish(command.id());
            }
        }
    }

    private void carryOut(HeldCommand command, String taskId) {
        try {
            String username =
                    organisation.person(command.personId()).orElseThrow().username();
            actor.runAs(username, () -> {
                item.carryOut(command, taskId);
                return taskId;
            });
        } catch (Problem reason) {
            item.refuse(command, taskId, reason);
        } catch (RuntimeException failure) {
            LOG.error("Item {} of held command {} failed", taskId, command.id(), failure);
            item.failed(command, taskId);
        }
    }
}
