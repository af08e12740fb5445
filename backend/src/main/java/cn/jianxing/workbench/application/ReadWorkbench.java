package cn.jianxing.workbench.application;

import cn.jianxing.cases.UnitRef;
import cn.jianxing.inbox.AreaWork;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.StarsByTown;
import cn.jianxing.workbench.application.Workbench.Figures;
import cn.jianxing.workbench.application.Workbench.Headline;
import cn.jianxing.workbench.application.Workbench.TownStars;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Puts the first page together from what the acting person may see. */
@Service
public class ReadWorkbench {

    private final CurrentActor currentActor;
    private final Organisation organisation;
    private final AreaWork work;
    private final PressingWork pressing;
    private final StarsByTown stars;
    private final BusinessClock clock;

    ReadWorkbench(
            CurrentActor currentActor,
            Organisation organisation,
            AreaWork work,
            PressingWork pressing,
            StarsByTown stars,
            BusinessClock clock) {
        this.currentActor = currentActor;
        this.organisation = organisation;
        this.work = work;
        this.pressing = pressing;
        this.stars = stars;
        this.clock = clock;
    }

    public Workbench read() {
        Set<String> overseen = organisation.oversight(currentActor.require()).subtreeRoots();
        String scope = scope(overseen);
        Set<String> area = scope.equals("own") ? Set.of() : overseen;
        AreaWork.Figures figures = work.figures(area);
        PressingWork.Found held = pressing.of(area);
        return new Workbench(
                clock.instant(),
                new Headline(figures.overdue(), held.topUnit(), figures.dueToday()),
                new Figures(
                        figures.todo(),
                        figures.overdue(),
                        figures.dueToday(),
                        figures.dueThisWeek(),
                        figures.running(),
                        figures.onTimeRate()),
                held.late(),
                held.dueToday(),
                held.dueThisWeek(),
                work.steps(area),
                area.isEmpty() ? List.of() : stars(area, scope),
                scope);
    }

    private List<TownStars> stars(Set<String> area, String scope) {
        return stars.stations(scope.equals("county") ? Set.of() : towns(area)).stream()
                .map(town -> new TownStars(new UnitRef(town.town(), town.townTitle()), town.stars()))
                .toList();
    }

    private String scope(Set<String> area) {
        Set<String> kinds = area.stream()
                .flatMap(code -> organisation.unit(code).stream())
                .map(Unit::kind)
                .collect(Collectors.toSet());
        if (kinds.contains("county")) {
            return "county";
        }
        return kinds.contains("town") ? "town" : "own";
    }

    private Set<String> towns(Set<String> area) {
        return area.stream()
                .flatMap(code -> organisation.above(code, "town").stream())
                .map(Unit::code)
                .collect(Collectors.toSet());
    }
}
