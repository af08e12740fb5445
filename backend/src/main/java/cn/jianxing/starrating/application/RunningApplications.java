package cn.jianxing.starrating.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.CaseStates;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.OpenWork;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.Ratings;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** This year's unfinished applications, as far as the reader may see their cases. */
@Component
public class RunningApplications {

    private final Ratings ratings;
    private final Cases cases;
    private final OpenWork openWork;
    private final CurrentActor currentActor;
    private final BusinessClock clock;

    RunningApplications(
            Ratings ratings, Cases cases, OpenWork openWork, CurrentActor currentActor, BusinessClock clock) {
        this.ratings = ratings;
        this.cases = cases;
        this.openWork = openWork;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    Optional<Running> of(String unit) {
        var actor = currentActor.require();
        return ratings.of(
                        unit,
                        LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE).getYear())
                .map(Rating::caseId)
                .filter(caseId -> cases.maySee(actor, caseId))
                .flatMap(cases::byId)
                .filter(file -> file.endedAt() == null)
                .map(file -> new Running(file.no(), step(actor, file)));
    }

    private String step(Actor actor, CaseFile file) {
        var steps = openWork.ofCase(actor, file.id()).stream()
                .map(OpenWork.OpenStep::step)
                .distinct()
                .collect(Collectors.joining("、"));
        return steps.isEmpty() ? CaseStates.title(file.state()) : steps;
    }

    /** @param step what waits in it now */
    public record Running(String caseNo, String step) {}
}
