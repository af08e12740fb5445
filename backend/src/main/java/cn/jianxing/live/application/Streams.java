package cn.jianxing.live.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The streams of this node: a bounded number, a few for each person. */
@Component
class Streams {

    /** The mark of a change of posts. */
    static final String ORGANISATION = "organisation";

    private static final int EACH = 6;

    private final Map<Long, LiveStream> open = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final int most;

    Streams(@Value("${jianxing.live.streams:5000}") int most) {
        this.most = most;
    }

    /** False when the node has no room: the page asks now and then instead. */
    boolean add(LiveStream stream) {
        if (closed.get() || open.size() >= most) {
            return false;
        }
        open.put(numbers.incrementAndGet(), stream);
        List<Map.Entry<Long, LiveStream>> own = open.entrySet().stream()
                .filter(entry -> entry.getValue().personId().equals(stream.personId()))
                .sorted(Comparator.comparingLong(Map.Entry::getKey))
                .toList();
        own.stream().limit(Math.max(0, own.size() - EACH)).forEach(entry -> end(entry.getValue()));
        return true;
    }

    Collection<LiveStream> all() {
        return List.copyOf(open.values());
    }

    void close() {
        closed.set(true);
        all().forEach(this::end);
    }

    void end(LiveStream stream) {
        open.values().removeIf(other -> other.equals(stream));
        stream.pipe().close();
    }
}
