package cn.jianxing.workbench.application;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.inbox.AreaWork;
import cn.jianxing.inbox.AreaWork.PressingTask;
import cn.jianxing.inbox.AreaWork.Range;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.workbench.application.Workbench.HolderRef;
import cn.jianxing.workbench.application.Workbench.Pressing;
import cn.jianxing.workbench.application.Workbench.TopUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is late or falls due soon, in whose hands it lies, and where most of what is late is. */
@Component
class PressingWork {

    private static final int LOOKED_AT = 500;
    private static final int SHOWN = 10;

    private final AreaWork work;
    private final Organisation organisation;
    private final PersonRefs persons;
    private final Workdays workdays;
    private final BusinessClock clock;

    PressingWork(AreaWork work, Organisation organisation, PersonRefs persons, Workdays workdays, BusinessClock clock) {
        this.work = work;
        this.organisation = organisation;
        this.persons = persons;
        this.workdays = workdays;
        this.clock = clock;
    }

    Found of(Set<String> area) {
        List<PressingTask> late = work.pressing(area, Range.OVERDUE, LOOKED_AT);
        return new Found(
                topUnit(late),
                shown(late),
                shown(work.pressing(area, Range.TODAY, LOOKED_AT)),
                shown(work.pressing(area, Range.WEEK, LOOKED_AT)));
    }

    /** A case once, with the task that is due first. */
    private List<Pressing> shown(List<PressingTask> tasks) {
        var byCase = tasks.stream()
                .collect(Collectors.groupingBy(PressingTask::caseNo, LinkedHashMap::new, Collectors.toList()));
        return byCase.values().stream()
                .limit(SHOWN)
                .map(ofCase -> pressing(ofCase.get(0), ofCase.size() - 1))
                .toList();
    }

    private Pressing pressing(PressingTask task, int others) {
        int left = workdays.remaining(task.dueAt());
        return new Pressing(
                task.caseNo(),
                task.caseTitle(),
                task.step(),
                holder(task),
                task.unit(),
                task.dueAt(),
                clock.instant().isAfter(task.dueAt()),
                left,
                others);
    }

    private @Nullable HolderRef holder(PressingTask task) {
        PersonRef person = persons.one(task.assignee(), task.audience());
        if (person == null && task.audience() != null) {
            person = persons.holders(Set.of(organisation.receiver(task.audience()))).stream()
                    .findFirst()
                    .orElse(null);
        }
        return person == null ? null : new HolderRef(person.name(), person.title());
    }

    private @Nullable TopUnit topUnit(List<PressingTask> late) {
        Map<String, Long> byUnit = late.stream()
                .map(PressingTask::audience)
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

    record Found(@Nullable TopUnit topUnit, List<Pressing> late, List<Pressing> dueToday, List<Pressing> dueThisWeek) {}
}
