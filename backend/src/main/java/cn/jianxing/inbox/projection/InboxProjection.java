package cn.jianxing.inbox.projection;

import cn.jianxing.inbox.TaskFollower;
import cn.jianxing.inbox.projection.ProjectionMapper.AskedTask;
import cn.jianxing.inbox.projection.ProjectionMapper.StandIn;
import cn.jianxing.organisation.Organisation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Writes what the inbox shows for a set of tasks anew from the engine's own tables. Tasks that are gone lose their
 * rows, so the same few statements serve every kind of change, the rebuild included.
 */
@Component
public class InboxProjection {

    private static final int AT_ONCE = 500;

    private final ProjectionMapper mapper;
    private final Organisation organisation;
    private final StandIns standIns;
    private final ObjectProvider<TaskFollower> followers;

    InboxProjection(
            ProjectionMapper mapper,
            @Lazy Organisation organisation,
            StandIns standIns,
            ObjectProvider<TaskFollower> followers) {
        this.standIns = standIns;
        this.mapper = mapper;
        this.organisation = organisation;
        this.followers = followers;
    }

    /** Call it in the transaction of the change, after the engine has written. */
    public void project(Collection<String> taskIds) {
        // in order, so that two transactions never wait for each other crosswise
        List<String> sorted = taskIds.stream().sorted().distinct().toList();
        for (int from = 0; from < sorted.size(); from += AT_ONCE) {
            projectSome(sorted.subList(from, Math.min(sorted.size(), from + AT_ONCE)));
        }
    }

    void projectInstances(Collection<String> instanceIds) {
        project(mapper.tasksOfInstances(instanceIds));
    }

    private void projectSome(List<String> taskIds) {
        Set<String> receivers = new HashSet<>(mapper.receivers(taskIds));
        mapper.deleteAudiences(taskIds);
        mapper.deleteItems(taskIds);
        mapper.insertItems(taskIds);
        mapper.insertAudiences(taskIds);
        standIns(mapper.askedTasks(taskIds))
                .forEach((standIn, tasks) -> mapper.insertStandIns(standIn.vacant(), standIn.receiver(), tasks));
        receivers.addAll(mapper.receivers(taskIds));
        followers.orderedStream().forEach(follower -> follower.changed(taskIds, receivers));
    }

    /** Of the usual steps each post is looked at once, whatever the number of its tasks. */
    private Map<StandIn, List<String>> standIns(List<AskedTask> asked) {
        Map<String, String> usual = new HashMap<>();
        Map<StandIn, List<String>> found = new LinkedHashMap<>();
        for (AskedTask task : asked) {
            String receiver = standIns.usual(task.definitionId(), task.stepId())
                    ? usual.computeIfAbsent(task.audience(), organisation::receiver)
                    : standIns.receiver(task);
            if (!receiver.equals(task.audience())) {
                found.computeIfAbsent(new StandIn(task.audience(), receiver), key -> new ArrayList<>())
                        .add(task.taskId());
            }
        }
        return found;
    }
}
