package cn.jianxing.inbox.application.bulk;

import cn.jianxing.inbox.domain.HeldCommands;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.RetryOnConflict;
import cn.jianxing.shared.Stale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was decided for many tasks while its time is not up; afterwards there is nothing to undo any more. */
@Component
public class UndoBulk {

    private final CurrentActor currentActor;
    private final HeldCommands commands;

    UndoBulk(CurrentActor currentActor, HeldCommands commands) {
        this.currentActor = currentActor;
        this.commands = commands;
    }

    @RetryOnConflict
    @Transactional
    public void undo(String id) {
        String person = currentActor.require().person().id();
        if (commands.find(id)
                .filter(command -> command.personId().equals(person))
                .isEmpty()) {
            throw new NotFound("bulk.not-found");
        }
        if (!commands.undo(id, person)) {
            throw new Stale("bulk.too-late");
        }
        commands.undoItems(id);
    }
}
