package cn.jianxing.cases.web;

import cn.jianxing.cases.OpenWork;
import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.cases.domain.CaseEntry;
import cn.jianxing.engine.Processes;
import cn.jianxing.shared.OfficeTime;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a case stands on its diagram, with who holds each step and who finished which. */
@Component
class DiagramViews {

    private final Processes processes;
    private final PersonRefs persons;

    DiagramViews(Processes processes, PersonRefs persons) {
        this.processes = processes;
        this.persons = persons;
    }

    Diagram of(CaseEntry entry, List<OpenWork.OpenStep> steps) {
        Processes.ProcessPicture picture = entry.rootInstanceId().isEmpty()
                ? processes.blank(entry.type())
                : processes.picture(entry.rootInstanceId());
        return new Diagram(
                picture.xml(), active(picture, steps), done(picture), List.of(), calls(picture.calls(), steps));
    }

    private List<CalledDiagram> calls(Map<String, Processes.ProcessPicture> calls, List<OpenWork.OpenStep> steps) {
        return calls.entrySet().stream()
                .map(call -> new CalledDiagram(
                        call.getKey(),
                        call.getValue().xml(),
                        active(call.getValue(), steps),
                        done(call.getValue()),
                        List.of(),
                        calls(call.getValue().calls(), steps)))
                .toList();
    }

    private List<ActiveElement> active(Processes.ProcessPicture picture, List<OpenWork.OpenStep> steps) {
        return picture.active().stream()
                .map(state -> new ActiveElement(
                        state.id(), state.count(), holders(state.id(), steps), due(state.id(), steps)))
                .toList();
    }

    private List<PersonRef> holders(String stepId, List<OpenWork.OpenStep> steps) {
        return steps.stream()
                .filter(step -> step.stepId().equals(stepId))
                .flatMap(step -> {
                    PersonRef assignee = persons.one(step.assignee(), step.audience());
                    return assignee == null ? persons.holders(step.receivers()).stream() : List.of(assignee).stream();
                })
                .distinct()
                .toList();
    }

    private static @Nullable OffsetDateTime due(String stepId, List<OpenWork.OpenStep> steps) {
        return steps.stream()
                .filter(step -> step.stepId().equals(stepId))
                .map(OpenWork.OpenStep::dueAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(OfficeTime::of)
                .orElse(null);
    }

    private List<DoneElement> done(Processes.ProcessPicture picture) {
        return picture.done().stream()
                .map(state -> new DoneElement(
                        state.id(), OfficeTime.ofNullable(state.at()), persons.one(state.assignee(), null)))
                .toList();
    }

    /** @param failed elements whose work failed and waits for an administrator */
    record Diagram(
            String xml,
            List<ActiveElement> active,
            List<DoneElement> done,
            List<String> failed,
            List<CalledDiagram> calls) {}

    /** @param id the call activity on the calling diagram */
    record CalledDiagram(
            String id,
            String xml,
            List<ActiveElement> active,
            List<DoneElement> done,
            List<String> failed,

            @ArraySchema(schema = @Schema(ref = "#/components/schemas/CalledDiagram"))
            List<CalledDiagram> calls) {}

    record ActiveElement(
            String id,
            int count,
            List<PersonRef> holders,
            @Nullable OffsetDateTime dueAt) {}

    record DoneElement(
            String id,
            @Nullable OffsetDateTime at,
            @Nullable PersonRef by) {}
}
