package cn.jianxing.inbox.application.bulk;

import cn.jianxing.inbox.domain.HeldCommands;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two moments of a held command that nobody takes back: it begins, it is finished. */
@Component
class HeldState {

    private final HeldCommands commands;

    HeldState(HeldCommands commands) {
        this.commands = commands;
    }

    /** False when it was undone in the last moment. */
    @Transactional
    public boolean begin(String id) {
        return commands.begin(id);
    }

    @Transactional
    public void finish(String id) {
        commands.finish(id);
    }
}
