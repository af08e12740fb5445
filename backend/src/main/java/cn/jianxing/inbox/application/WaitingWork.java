package cn.jianxing.inbox.application;

import cn.jianxing.cases.OpenWork;
import cn.jianxing.inbox.domain.InboxLists;
import cn.jianxing.inbox.domain.InboxLists.AskedAudience;
import cn.jianxing.inbox.domain.InboxLists.WaitingTask;
import cn.jianxing.inbox.projection.DirtyTasks;
import cn.jianxing.organisation.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What waits in a case, read from the projection; inside a change it is brought up to date first. */
@Component
class WaitingWork implements OpenWork {

    private final InboxLists lists;
    private final DirtyTasks dirty;

    WaitingWork(InboxLists lists, DirtyTasks dirty) {
        this.lists = lists;
        this.dirty = dirty;
    }

    @Override
    public List<OpenStep> ofCase(Actor actor, String caseId) {
        dirty.flush();
        Map<String, List<AskedAudience>> asked =
                lists.asked(caseId).stream().collect(Collectors.groupingBy(AskedAudience::taskId));
        return lists.waiting(caseId).stream()
                .map(task -> step(actor, task, asked.getOrDefault(task.taskId(), List.of())))
                .toList();
    }

    private static OpenStep step(Actor actor, WaitingTask task, List<AskedAudience> asked) {
        String audience = asked.stream()
                .filter(row -> row.vacantFor().isEmpty())
                .map(AskedAudience::audience)
                .findFirst()
                .orElse(null);
        return new OpenStep(
                task.taskId(),
                task.stepId(),
                task.step(),
                audience,
                receivers(asked),
                task.assignee(),
                task.dueAt(),
                mine(actor, task, asked));
    }

    /** A vacant post holds nobody; whoever stands in comes in its place. */
    private static List<String> receivers(List<AskedAudience> asked) {
        Set<String> vacant = asked.stream().map(AskedAudience::vacantFor).collect(Collectors.toSet());
        return asked.stream()
                .map(AskedAudience::audience)
                .filter(audience -> !vacant.contains(audience))
                .distinct()
                .toList();
    }

    private static boolean mine(Actor actor, WaitingTask task, List<AskedAudience> asked) {
        if (task.assignee() != null) {
            return task.assignee().equals(actor.person().id());
        }
        Set<String> held = actor.audiences();
        return asked.stream().map(AskedAudience::audience).anyMatch(held::contains);
    }
}
