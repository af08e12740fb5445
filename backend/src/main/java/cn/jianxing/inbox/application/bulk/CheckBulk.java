package cn.jianxing.inbox.application.bulk;

import cn.jianxing.inbox.application.RoutineTasks;
import cn.jianxing.inbox.application.RoutineTasks.Choice;
import cn.jianxing.inbox.domain.HeldCommands;
import cn.jianxing.inbox.domain.TaskHead;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Problem;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.Stale;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which of the tasks in a list can be decided together, and why the others cannot. */
@Component
public class CheckBulk {

    private final CurrentActor currentActor;
    private final RoutineTasks routine;
    private final HeldCommands commands;

    CheckBulk(CurrentActor currentActor, RoutineTasks routine, HeldCommands commands) {
        this.currentActor = currentActor;
        this.routine = routine;
        this.commands = commands;
    }

    public List<Checked> check(Collection<String> taskIds) {
        List<String> wanted = withinBounds(taskIds);
        Actor actor = currentActor.require();
        Set<String> held = new HashSet<>(commands.heldBy(actor.person().id(), wanted));
        return wanted.stream()
                .map(taskId -> check(actor, taskId, held.contains(taskId)))
                .toList();
    }

    List<String> withinBounds(Collection<String> taskIds) {
        List<String> wanted = taskIds.stream().distinct().toList();
        int most = commands.setting("bulk.most-items");
        if (wanted.isEmpty() || wanted.size() > most) {
            throw new Refused("bulk.too-many", Map.of("most", most));
        }
        return wanted;
    }

    private Checked check(Actor actor, String taskId, boolean held) {
        if (held) {
            return new Checked(taskId, null, List.of(), new Stale("bulk.held-already"));
        }
        try {
            List<Choice> choices = routine.choices(actor, taskId);
            TaskHead head = commands.head(taskId).orElseThrow(() -> new NotFound("task.not-found"));
            return new Checked(taskId, head, choices, null);
        } catch (Problem reason) {
            return new Checked(taskId, null, List.of(), reason);
        }
    }

    /**
     * A task of the list.
     *
     * @param head null when it cannot be decided with others
     * @param reason why not
     */
    public record Checked(
            String taskId,
            @Nullable TaskHead head,
            List<Choice> choices,
            @Nullable Problem reason) {

        boolean offers(String decision) {
            return choices.stream().anyMatch(choice -> choice.value().equals(decision));
        }
    }
}
