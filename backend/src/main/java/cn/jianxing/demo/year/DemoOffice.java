package cn.jianxing.demo.year;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.CaseOpener;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.OpenWork;
import cn.jianxing.cases.OpenWork.OpenStep;
import cn.jianxing.inbox.TaskDesk;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.organisation.Unit;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo county at their desks: each acts in the own name, through the same doors as the browser. */
@Component
@Profile({"demo", "test"})
class DemoOffice {

    private static final String TYPE = "star-rating";

    private final CurrentActor currentActor;
    private final Organisation organisation;
    private final CaseOpener opener;
    private final TaskDesk taskDesk;
    private final Cases cases;
    private final OpenWork openWork;

    DemoOffice(
            CurrentActor currentActor,
            Organisation organisation,
            CaseOpener opener,
            TaskDesk taskDesk,
            Cases cases,
            OpenWork openWork) {
        this.currentActor = currentActor;
        this.organisation = organisation;
        this.opener = opener;
        this.taskDesk = taskDesk;
        this.cases = cases;
        this.openWork = openWork;
    }

    void start(String unit, int year) {
        if (cases.latest(TYPE, unit).isEmpty()) {
            opener.open(TYPE, unit, Map.of("year", year));
        }
    }

    /** Completes what waits for this post in the unit's case; nothing when that has been done already. */
    void complete(String unit, String audience, Set<String> steps, Function<ObjectNode, ObjectNode> answer) {
        as(
                audience,
                () -> waiting(unit, audience, steps).map(task -> {
                    ObjectNode data = answer.apply(taskDesk.data(task.taskId()));
                    return taskDesk.complete(task.taskId(), data, null, null);
                }));
    }

    void draft(String unit, String audience, Set<String> steps, Function<ObjectNode, ObjectNode> answer) {
        as(
                audience,
                () -> waiting(unit, audience, steps)
                        .map(task -> taskDesk.saveDraft(task.taskId(), answer.apply(taskDesk.data(task.taskId())))));
    }

    /** The post of the town above a station. */
    String inTown(String unit, String role) {
        return organisation.above(unit, "town").map(Unit::code).orElseThrow() + "/" + role;
    }

    /** Completes this step for everybody it is assigned to, in the order in which they were asked. */
    void completeByHolders(String unit, String step, BiFunction<ObjectNode, Integer, ObjectNode> answer) {
        String caseId = cases.latest(TYPE, unit).map(CaseFile::id).orElseThrow();
        List<OpenStep> asked = assigned(caseId, step);
        for (OpenStep task : asked) {
            String username = organisation
                    .person(Objects.requireNonNull(task.assignee()))
                    .map(Person::username)
                    .orElseThrow();
            currentActor.runAs(
                    username,
                    () -> taskDesk.complete(
                            task.taskId(),
                            answer.apply(taskDesk.data(task.taskId()), 1 + asked.indexOf(task)),
                            null,
                            null));
        }
    }

    private List<OpenStep> assigned(String caseId, String step) {
        return currentActor.runAs(
                "office04",
                () -> openWork.ofCase(currentActor.require(), caseId).stream()
                        .filter(task -> task.stepId().equals(step) && task.assignee() != null)
                        .sorted(Comparator.comparing(OpenStep::taskId))
                        .toList());
    }

    private Optional<OpenStep> waiting(String unit, String audience, Set<String> steps) {
        String caseId = cases.latest(TYPE, unit).map(CaseFile::id).orElseThrow();
        return openWork.ofCase(currentActor.require(), caseId).stream()
                .filter(task -> steps.contains(task.stepId()) && audience.equals(task.audience()))
                .findFirst();
    }

    private <T> T as(String audience, java.util.function.Supplier<T> work) {
        String username = organisation.holders(audience).get(0).person().username();
        return currentActor.runAs(username, work);
    }
}
