package cn.jianxing.deadlines.application;

import cn.jianxing.calendar.Limits;
import cn.jianxing.calendar.Workdays;
import cn.jianxing.deadlines.domain.Deadline;
import cn.jianxing.deadlines.persistence.DeadlineMapper;
import cn.jianxing.shared.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The clock stands still while a case is with the applicant: what a step has left when it gets the case back. */
@Component
public class ContinuedTime {

    private static final Duration LEAST = Duration.ofHours(1);

    private final DeadlineMapper mapper;
    private final Limits limits;
    private final Workdays workdays;
    private final BusinessClock clock;

    ContinuedTime(DeadlineMapper mapper, Limits limits, Workdays workdays, BusinessClock clock) {
        this.mapper = mapper;
        this.limits = limits;
        this.workdays = workdays;
        this.clock = clock;
    }

    /** Empty when the step begins anew: nobody of the post had it before, or the applicant did not since. */
    public Optional<Instant> due(String caseId, String stepId, String audience, String limit) {
        return mapper.lastPass(caseId, stepId, audience)
                .filter(pass -> pass.endedAt() != null && mapper.withApplicantSince(caseId, pass.endedAt()))
                .map(pass -> pass.byClock() ? left(pass) : limits.remaining(limit, spent(pass)));
    }

    /** Working days of the limit that are gone with the last pass. */
    private int spent(Deadline pass) {
        Instant ended = pass.endedAt() == null ? clock.instant() : pass.endedAt();
        Instant until = pass.pausedAt() == null ? ended : pass.pausedAt();
        return pass.used() + Math.max(0, workdays.between(pass.startedAt(), until));
    }

    private Instant left(Deadline pass) {
        Instant ended = pass.endedAt() == null ? clock.instant() : pass.endedAt();
        Duration left = pass.dueAt() == null ? LEAST : Duration.between(ended, pass.dueAt());
        return clock.instant().plus(left.compareTo(LEAST) < 0 ? LEAST : left);
    }
}
