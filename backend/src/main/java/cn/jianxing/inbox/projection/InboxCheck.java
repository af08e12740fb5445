package cn.jianxing.inbox.projection;

import cn.jianxing.organisation.Organisation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Compares the inbox with the engine, row by row and field by field. */
@Component
public class InboxCheck {

    /** More than this many of a kind are not counted: the answer is "rebuild" long before. */
    private static final int MOST = 10_000;

    private final ProjectionMapper mapper;
    private final Organisation organisation;
    private final StandIns standIns;

    InboxCheck(ProjectionMapper mapper, Organisation organisation, StandIns standIns) {
        this.standIns = standIns;
        this.mapper = mapper;
        this.organisation = organisation;
    }

    public Differences compare() {
        List<String> missing = mapper.missing(MOST);
        List<String> surplus = mapper.surplus(MOST);
        Set<String> different = new HashSet<>(mapper.different(MOST));
        Set<String> shownElsewhere = new HashSet<>();
        for (String audience : mapper.allAskedAudiences()) {
            String receiver = organisation.receiver(audience);
            if (!receiver.equals(audience)) {
                shownElsewhere.addAll(mapper.withoutStandIn(audience, receiver, MOST));
            }
        }
        for (ProjectionMapper.StandIn standIn : mapper.standIns()) {
            if (!organisation.receiver(standIn.vacant()).equals(standIn.receiver())) {
                shownElsewhere.addAll(mapper.withStandIn(standIn.vacant(), standIn.receiver(), MOST));
            }
        }
        for (ProjectionMapper.Step step : mapper.steps()) {
            if (!standIns.usual(step.definitionId(), step.stepId())) {
                mapper.tasksOfStep(step).forEach(task -> lookAt(task, shownElsewhere));
            }
        }
        different.addAll(shownElsewhere);
        surplus.forEach(different::remove);
        return new Differences(missing, surplus, List.copyOf(different));
    }

    /** Where the step has a say in who stands in, its tasks are looked at one by one instead. */
    private void lookAt(String taskId, Set<String> shownElsewhere) {
        Set<ProjectionMapper.StandIn> expected = new HashSet<>();
        for (ProjectionMapper.AskedTask asked : mapper.askedTasks(List.of(taskId))) {
            String receiver = standIns.receiver(asked);
            if (!receiver.equals(asked.audience())) {
                expected.add(new ProjectionMapper.StandIn(asked.audience(), receiver));
            }
        }
        if (new HashSet<>(mapper.standInsOf(taskId)).equals(expected)) {
            shownElsewhere.remove(taskId);
        } else {
            shownElsewhere.add(taskId);
        }
    }

    /** Task ids that do not agree. */
    public record Differences(List<String> missing, List<String> surplus, List<String> different) {

        public boolean none() {
            return missing.isEmpty() && surplus.isEmpty() && different.isEmpty();
        }
    }
}
