package cn.jianxing.inbox.application;

import cn.jianxing.cases.OpenWork;
import cn.jianxing.inbox.domain.Handovers;
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
    private final Handovers handovers;

    WaitingWork(InboxLists lists, DirtyTasks dirty, Handovers handovers) {
        this.handovers = handovers;
        this.lists = lists;
        this.dirty = dirty;
    }

    @Override
    public List<OpenStep> ofCase(Actor actor, String caseId) {
        dirty.flush();
        Map<String, List<AskedAudience>> asked =
                lists.asked(caseId).stream().collect(Collectors.groupingBy(AskedAudience::taskId));
        Actor here = reaching(actor, caseId);
        return lists.waiting(caseId).stream()
                .map(task -> step(here, task, asked.getOrDefault(task.taskId(), List.of())))
                .toList();
    }

    private OpenStep step(Actor actor, WaitingTask task, List<AskedAudience> asked) {
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

    private boolean mine(Actor actor, WaitingTask task, List<AskedAudience> asked) {
        String assignee = task.assignee();
        if (assignee != null && assignee.equals(actor.person().id())) {
            return true;
        }
        if (representing(actor, task, asked)) {
            return true;
        }
        if (assignee != null) {
            return false;
        }
        Set<String> held = actor.audiences();
        return asked.stream().map(AskedAudience::audience).anyMatch(held::contains);
    }

    private Actor reaching(Actor actor, String caseId) {
        if (actor.represented().isEmpty()) {
            return actor;
        }
        String type = lists.typeOf(caseId);
        return new Actor(
                actor.person(),
                actor.posts(),
                actor.acting(),
                actor.represented().stream().filter(one -> one.reaches(type)).toList());
    }

    private boolean representing(Actor actor, WaitingTask task, List<AskedAudience> asked) {
        return actor.represented().stream()
                .filter(one -> task.assignee() == null
                        || task.assignee().equals(one.person().id()))
                .anyMatch(one -> (one.everything() && handedOver(task))
                        || asked.stream().map(AskedAudience::audience).anyMatch(one.audiences()::contains));
    }

    private boolean handedOver(WaitingTask task) {
        String holder = task.assignee();
        return holder != null && handovers.latest(task.taskId(), holder).isPresent();
    }
}
