package cn.jianxing.engine.jobs;

import cn.jianxing.engine.DueJobs;
import cn.jianxing.engine.DueWork;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.retry.Conflicts;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Runs due jobs side by side with the job executor: whoever is second finds the job gone or changed, and the next look
 * decides what is left.
 */
@Service
class EngineDueJobs implements DueJobs {

    private static final Logger LOG = LoggerFactory.getLogger(EngineDueJobs.class);
    private static final int PAGE = 200;
    private static final int ROUNDS = 2_000;

    private final ManagementService management;
    private final BusinessClock clock;
    private final ObjectProvider<DueWork> works;

    EngineDueJobs(ManagementService management, BusinessClock clock, ObjectProvider<DueWork> works) {
        this.management = management;
        this.clock = clock;
        this.works = works;
    }

    @Override
    public int run() {
        int done = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Job> due = due();
            int before = done;
            for (Job job : due) {
                done += works(job.getDuedate().toInstant());
                done += ran(job.getId()) ? 1 : 0;
            }
            if (due.isEmpty()) {
                done += works(clock.instant());
                if (done == before) {
                    return done;
                }
            }
            if (done == before) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
        throw new IllegalStateException("Jobs that are due do not get done");
    }

    private int works(Instant moment) {
        return works.stream().mapToInt(work -> work.runBefore(moment)).sum();
    }

    @Override
    public long left() {
        return management.createJobQuery().count();
    }

    /** A job that failed has a later date and one attempt less, and so leaves this list. */
    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    private List<Job> due() {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(clock.instant().plusSeconds(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, PAGE);
    }

    private boolean ran(String jobId) {
        try {
            management.executeJob(jobId);
            return true;
        } catch (RuntimeException problem) {
            // the job executor may have done it in the same moment; what the step found then is told by its own rule
            boolean gone = management.createJobQuery().jobId(jobId).count() == 0;
            if (!gone && !Conflicts.isConflict(problem)) {
                LOG.warn("The job {} failed; the engine will try it again.", jobId, problem);
            }
            return false;
        }
    }
}
