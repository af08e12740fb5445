package cn.jianxing.publicity.application;

import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.publicity.domain.Objection;
import cn.jianxing.publicity.domain.Objections;
import cn.jianxing.shared.BusinessClock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The objections to a notice, for those who deal with them. */
@Component
public class SeenObjections {

    private static final Set<String> DEALING =
            Set.of("honours_officer", "office_clerk", "office_director", "centre_deputy", "centre_director");

    private final Objections objections;
    private final CurrentActor currentActor;
    private final BusinessClock clock;

    SeenObjections(Objections objections, CurrentActor currentActor, BusinessClock clock) {
        this.objections = objections;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** None for anybody else. */
    List<Seen> of(String noticeId) {
        return DEALING.stream().anyMatch(currentActor.require()::holdsRole) ? seen(objections.of(noticeId)) : List.of();
    }

    private List<Seen> seen(List<Objection> all) {
        Set<String> reviewed =
                all.stream().map(Objection::reviewOf).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
        return all.stream()
                .map(objection -> new Seen(
                        objection, objection.offersReview(clock.instant()) && !reviewed.contains(objection.id())))
                .toList();
    }

    /** @param reviewable a review may be asked for now */
    public record Seen(Objection objection, boolean reviewable) {}
}
