package cn.jianxing.inbox.application;

import cn.jianxing.inbox.domain.WorkHandover;
import cn.jianxing.inbox.domain.WorkHandovers;
import cn.jianxing.shared.BusinessClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries handovers out, each task in a transaction of its own; what a crash interrupted is gone on with. */
@Component
class WorkOffHandovers {

    private static final Logger LOG = LoggerFactory.getLogger(WorkOffHandovers.class);

    private final WorkHandovers handovers;
    private final ReassignTask reassign;
    private final BusinessClock clock;

    WorkOffHandovers(WorkHandovers handovers, ReassignTask reassign, BusinessClock clock) {
        this.handovers = handovers;
        this.reassign = reassign;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT3S", fixedDelayString = "PT2S")
    void workOff() {
        handovers.unfinished().forEach(this::workOff);
    }

    private void workOff(WorkHandover handover) {
        for (WorkHandover.Item item : handovers.waiting(handover.id())) {
            try {
                reassign.reassign(handover, item);
            } catch (RuntimeException problem) {
                LOG.warn("Task {} could not be handed over", item.taskId(), problem);
                reassign.failed(item);
            }
        }
        handovers.finish(handover.id(), clock.instant());
    }
}
