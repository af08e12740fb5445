package cn.jianxing.starrating.application;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.CaseStates;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.OpenWork;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.Ratings;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Unfinished applications, as far as the reader may see their cases. */
@Component
public class RunningApplications {

    private final Ratings ratings;
    private final Cases cases;
    private final OpenWork openWork;
    private final CurrentActor currentActor;

    RunningApplications(Ratings ratings, Cases cases, OpenWork openWork, CurrentActor currentActor) {
        this.ratings = ratings;
        this.cases = cases;
        this.openWork = openWork;
        this.currentActor = currentActor;
    }

    /** By unit code. */
    Map<String, Running> of(Collection<String> units) {
        var actor = currentActor.require();
        return ratings.running(units).stream()
                .map(Rating::caseId)
                .filter(caseId -> cases.maySee(actor, caseId))
                .flatMap(caseId -> cases.byId(caseId).stream())
                .filter(file -> file.endedAt() == null)
                .collect(Collectors.toUnmodifiableMap(
                        CaseFile::subjectUnit, file -> new Running(file.no(), step(actor, file)), (one, other) -> one));
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
