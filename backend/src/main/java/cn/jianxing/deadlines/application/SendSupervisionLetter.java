package cn.jianxing.deadlines.application;

import cn.jianxing.audit.AuditTrail;
import cn.jianxing.deadlines.domain.Deadline;
import cn.jianxing.deadlines.persistence.DeadlineMapper;
import cn.jianxing.deadlines.persistence.OverdueMapper;
import cn.jianxing.deadlines.persistence.OverdueMapper.Letter;
import cn.jianxing.engine.CaseLock;
import cn.jianxing.organisation.Actor;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import cn.jianxing.shared.RetryOnConflict;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 督办函: the director of the office writes to who has work that is late by days; the head above gets it too. */
@Service
public class SendSupervisionLetter {

    private static final String STAGE = "supervision";

    private final DeadlineMapper deadlines;
    private final OverdueMapper overdue;
    private final LetterPost post;
    private final CaseLock lock;
    private final AuditTrail audit;
    private final BusinessClock clock;

    SendSupervisionLetter(
            DeadlineMapper deadlines,
            OverdueMapper overdue,
            LetterPost post,
            CaseLock lock,
            AuditTrail audit,
            BusinessClock clock) {
        this.deadlines = deadlines;
        this.overdue = overdue;
        this.post = post;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    @RetryOnConflict
    @Transactional
    public void send(String taskId, String text) {
        Deadline seen = deadlines.find(taskId).orElseThrow(() -> new NotFound("task.not-found"));
        Actor actor = post.director(seen);
        lock.lock(seen.caseId());
        Deadline late = deadlines.find(taskId).orElse(seen);
        Instant due = late.dueAt();
        if (late.endedAt() != null || due == null || !reached(late, due)) {
            throw new Refused("deadline.not-late-enough");
        }
        if (overdue.letters(taskId, due) > 0) {
            throw new Refused("deadline.letter-sent");
        }
        String person = actor.person().id();
        String audience = post.desk(late);
        overdue.addLetter(new Letter(taskId, due, late.caseId(), person, audience, text, clock.instant()));
        post.deliver(late, actor, text);
        String content =
                JsonNodeFactory.instance.objectNode().put("comment", text).toString();
        audit.append(late.caseId(), "task.supervised", person, audience, taskId, content);
    }

    private boolean reached(Deadline late, Instant due) {
        return deadlines.chases(late.taskId()).stream()
                .anyMatch(chase -> chase.stage().equals(STAGE) && chase.dueAt().equals(due));
    }
}
