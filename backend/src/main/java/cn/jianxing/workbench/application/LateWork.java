package cn.jianxing.workbench.application;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.inbox.AreaWork;
import cn.jianxing.inbox.AreaWork.LateTask;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.workbench.application.Workbench.HolderRef;
import cn.jianxing.workbench.application.Workbench.Late;
import cn.jianxing.workbench.application.Workbench.TopUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is late, in whose hands it lies, and where most of it is. */
@Component
class LateWork {

    private static final int LOOKED_AT = 500;
    private static final int SHOWN = 10;

    private final AreaWork work;
    private final Organisation organisation;
    private final PersonRefs persons;
    private final Workdays workdays;

    LateWork(AreaWork work, Organisation organisation, PersonRefs persons, Workdays workdays) {
        this.work = work;
        this.organisation = organisation;
        this.persons = persons;
        this.workdays = workdays;
    }

    Found of(Set<String> area) {
        List<LateTask> late = work.late(area, LOOKED_AT);
        return new Found(late.stream().limit(SHOWN).map(this::late).toList(), topUnit(late));
    }

    private Late late(LateTask task) {
        return new Late(
                task.caseNo(),
                task.caseTitle(),
                task.step(),
                holder(task),
                task.unit(),
                task.dueAt(),
                Math.max(0, -workdays.remaining(task.dueAt())));
    }

    private @Nullable HolderRef holder(LateTask task) {
        PersonRef person = persons.one(task.assignee(), task.audience());
        if (person == null && task.audience() != null) {
            person = persons.holders(Set.of(organisation.receiver(task.audience()))).stream()
                    .findFirst()
                    .orElse(null);
        }
        return person == null ? null : new HolderRef(person.name(), person.title());
    }

    private @Nullable TopUnit topUnit(List<LateTask> late) {
        Map<String, Long> byUnit = late.stream()
                .map(LateTask::audience)
                .filter(Objects::nonNull)
                .map(this::office)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return byUnit.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(top -> new TopUnit(top.getKey(), top.getValue().intValue()))
                .orElse(null);
    }

    /** Stations are counted with their town. */
    private String office(String audience) {
        String unit = audience.substring(0, audience.indexOf('/'));
        return organisation
                .above(unit, "town")
                .or(() -> organisation.unit(unit))
                .map(Unit::title)
                .orElse(unit);
    }

    record Found(List<Late> shown, @Nullable TopUnit topUnit) {}
}
