package cn.jianxing.inbox.application;

import cn.jianxing.inbox.projection.InboxCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reports where inbox and engine differ: every night, at each start, and when an administrator asks. */
@Component
public class ReconcileInbox {

    private static final Logger LOG = LoggerFactory.getLogger(ReconcileInbox.class);

    private final InboxCheck check;

    ReconcileInbox(InboxCheck check) {
        this.check = check;
    }

    public Report reconcile() {
        InboxCheck.Differences found = check.compare();
        return new Report(
                found.missing().size(),
                found.surplus().size(),
                found.different().size());
    }

    @Scheduled(cron = "0 30 3 * * *")
    @EventListener(ApplicationReadyEvent.class)
    void report() {
        Report report = reconcile();
        if (report.clean()) {
            LOG.info("Inbox and engine agree");
        } else {
            LOG.warn("Inbox and engine differ, rebuild the inbox: {}", report);
        }
    }

    /** How many tasks are missing in the inbox, are there without being open, or show other values. */
    public record Report(int missing, int surplus, int different) {

        boolean clean() {
            return missing == 0 && surplus == 0 && different == 0;
        }
    }
}
