package cn.jianxing.inbox.application.bulk;

import cn.jianxing.inbox.domain.HeldCommand;
import cn.jianxing.inbox.domain.HeldCommands;
import cn.jianxing.inbox.domain.HeldItem;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the acting person has decided for many tasks, and what came of each. */
@Component
public class ReadBulk {

    private static final int LATEST = 20;

    private final CurrentActor currentActor;
    private final HeldCommands commands;
    private final Refusals refusals;

    ReadBulk(CurrentActor currentActor, HeldCommands commands, Refusals refusals) {
        this.currentActor = currentActor;
        this.commands = commands;
        this.refusals = refusals;
    }

    public Bulk read(String id) {
        String person = currentActor.require().person().id();
        HeldCommand command = commands.find(id)
                .filter(found -> found.personId().equals(person))
                .orElseThrow(() -> new NotFound("bulk.not-found"));
        return new Bulk(command, commands.items(List.of(id)));
    }

    /** The last ones, the newest first. */
    public List<Bulk> latest() {
        List<HeldCommand> found =
                commands.latestOf(currentActor.require().person().id(), LATEST);
        List<HeldItem> items =
                commands.items(found.stream().map(HeldCommand::id).toList());
        return found.stream()
                .map(command -> new Bulk(
                        command,
                        items.stream()
                                .filter(item -> item.commandId().equals(command.id()))
                                .toList()))
                .toList();
    }

    /** Values for the sentence of an item's refusal. */
    public Map<String, Object> params(HeldItem item) {
        return refusals.params(item.params());
    }

    /** A command with its items in their order. */
    public record Bulk(HeldCommand command, List<HeldItem> items) {}
}
