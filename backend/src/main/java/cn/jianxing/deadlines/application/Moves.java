package cn.jianxing.deadlines.application;

import cn.jianxing.audit.AuditTrail;
import cn.jianxing.cases.Timeline;
import cn.jianxing.deadlines.domain.Deadline;
import cn.jianxing.deadlines.persistence.DeadlineMapper;
import cn.jianxing.deadlines.persistence.RecalculationMapper;
import cn.jianxing.deadlines.persistence.RecalculationMapper.Move;
import cn.jianxing.deadlines.persistence.RecalculationMapper.Recalculation;
import cn.jianxing.deadlines.process.CaseTimers.Timer;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps on record which date was moved, by whose change and why. */
@Component
class Moves {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private final RecalculationMapper mapper;
    private final DeadlineMapper deadlines;
    private final Schedule schedule;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final BusinessClock clock;

    Moves(
            RecalculationMapper mapper,
            DeadlineMapper deadlines,
            Schedule schedule,
            Timeline timeline,
            AuditTrail audit,
            BusinessClock clock) {
        this.mapper = mapper;
        this.deadlines = deadlines;
        this.schedule = schedule;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    void task(Recalculation cause, Deadline deadline, Instant before, Instant after) {
        add(cause, deadline.caseId(), deadline.taskId(), null, before, after);
        timeline.append(new Timeline.Entry(
                deadline.caseId(),
                "rescheduled",
                deadline.stepId(),
                deadline.stepName(),
                cause.personId(),
                null,
                null,
                null,
                "期限由%s改为%s：%s".formatted(day(before), day(after), cause.reason()),
                null,
                false));
    }

    /** The date stays, but what is counted from it in working days may not. */
    void stages(Deadline deadline) {
        deadlines.update(schedule.next(deadline));
    }

    void timer(Recalculation cause, String caseId, Timer timer, Instant after) {
        add(cause, caseId, null, timer.event(), timer.dueAt(), after);
    }

    private void add(
            Recalculation cause,
            String caseId,
            @Nullable String taskId,
            @Nullable String timer,
            Instant before,
            Instant after) {
        mapper.addMove(new Move(Ids.next(), cause.id(), caseId, taskId, timer, before, after, clock.instant()));
        String content = JsonNodeFactory.instance
                .objectNode()
                .put("before", before.toString())
                .put("after", after.toString())
                .put("timer", timer)
                .put("reason", cause.reason())
                .toString();
        audit.append(caseId, "deadline.moved", cause.personId(), null, taskId, content);
    }

    private static String day(Instant moment) {
        return DAY.format(moment.atZone(BusinessClock.ZONE));
    }
}
