package cn.jianxing.live.application;

import cn.jianxing.live.LiveCount;
import cn.jianxing.organisation.CurrentActor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says a person's numbers, if they differ from what was said last. */
@Component
class SayCounts {

    private static final Logger LOG = LoggerFactory.getLogger(SayCounts.class);

    private final ObjectProvider<LiveCount> counts;
    private final CurrentActor currentActor;

    SayCounts(ObjectProvider<LiveCount> counts, CurrentActor currentActor) {
        this.counts = counts;
        this.currentActor = currentActor;
    }

    /** False when nobody is at the other end any more. */
    boolean say(LiveStream stream, long mark) {
        synchronized (stream) {
            try {
                if (stream.listener().acting() != null) {
                    return stream.pipe().send("changed", mark, Map.of());
                }
                Map<String, Object> now = currentActor.runAs(stream.listener().username(), this::all);
                return now.equals(stream.said().getAndSet(now)) || stream.pipe().send("counts", mark, now);
            } catch (RuntimeException problem) {
                LOG.warn("The numbers of {} cannot be told", stream.listener().username(), problem);
                return false;
            }
        }
    }

    private Map<String, Object> all() {
        List<LiveCount> known = counts.orderedStream().toList();
        Map<String, Object> now = new TreeMap<>();
        known.forEach(count -> now.put(count.name(), count.now()));
        return now;
    }
}
