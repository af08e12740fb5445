package cn.jianxing.live.application;

import cn.jianxing.live.persistence.LiveChangeMapper;
import cn.jianxing.live.persistence.LiveChangeMapper.Change;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Post;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every few seconds: who of those with an open page is concerned by what changed, on this node or another? */
@Component
class WatchChanges {

    private static final int LOOK_BACK = 15;

    private final Streams streams;
    private final LiveChangeMapper mapper;
    private final Organisation organisation;
    private final SayCounts counts;
    private final Map<Long, Long> seen = new ConcurrentHashMap<>();
    private final ExecutorService talkers = Executors.newFixedThreadPool(4, work -> {
        Thread thread = new Thread(work, "live");
        thread.setDaemon(true);
        return thread;
    });

    WatchChanges(Streams streams, LiveChangeMapper mapper, Organisation organisation, SayCounts counts) {
        this.streams = streams;
        this.mapper = mapper;
        this.organisation = organisation;
        this.counts = counts;
    }

    @Scheduled(fixedDelayString = "${jianxing.live.poll:PT2S}")
    void look() {
        Collection<LiveStream> open = streams.all();
        if (open.isEmpty()) {
            return;
        }
        Set<String> changed = fresh();
        if (changed.isEmpty()) {
            return;
        }
        long latest = seen.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        if (changed.contains(Streams.ORGANISATION)) {
            open.forEach(stream -> stream.receivers().set(receivers(stream.personId())));
        }
        open.stream()
                .filter(stream -> changed.contains(Streams.ORGANISATION) || stream.concerns(changed))
                .forEach(stream -> talk(stream, () -> counts.say(stream, latest)));
    }

    /** Proxies drop what is silent, and a page that has gone shows only when it is written to. */
    @Scheduled(fixedDelayString = "PT20S")
    void beat() {
        streams.all().forEach(stream -> talk(stream, () -> stream.pipe().send(null, null, "")));
    }

    /** Whoever logged out, here or elsewhere, hears nothing more. */
    @Scheduled(fixedDelayString = "${jianxing.live.sessions:PT5S}")
    void endOfSessions() {
        long now = System.currentTimeMillis();
        List<LiveStream> open = List.copyOf(streams.all());
        for (int from = 0; from < open.size(); from += 500) {
            List<LiveStream> some = open.subList(from, Math.min(open.size(), from + 500));
            Set<String> asked = some.stream()
                    .map(stream -> stream.listener().session())
                    .flatMap(Stream::ofNullable)
                    .collect(Collectors.toSet());
            Set<String> alive = asked.isEmpty() ? Set.of() : new HashSet<>(mapper.sessions(asked, now));
            some.stream()
                    .filter(stream -> stream.listener().untilMillis() < now
                            || (stream.listener().session() != null
                                    && !alive.contains(stream.listener().session())))
                    .forEach(streams::end);
        }
    }

    @Scheduled(fixedDelayString = "PT1M")
    void forget() {
        mapper.forget();
    }

    /** Before the server waits for open requests to end, of which these would be some. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        streams.close();
        talkers.shutdown();
    }

    Set<String> receivers(String personId) {
        Set<String> receivers =
                organisation.postsOf(personId).stream().map(Post::audience).collect(Collectors.toSet());
        receivers.add(personId);
        return Set.copyOf(receivers);
    }

    private Set<String> fresh() {
        List<Change> lately = mapper.lately(LOOK_BACK);
        Set<String> receivers = lately.stream()
                .filter(change -> seen.putIfAbsent(change.id(), change.id()) == null)
                .map(Change::receiver)
                .collect(Collectors.toSet());
        long oldest = lately.isEmpty() ? Long.MAX_VALUE : lately.get(0).id();
        seen.keySet().removeIf(id -> id < oldest);
        return receivers;
    }

    /** A slow line keeps one of few threads for a while, never a connection to the database. */
    private void talk(LiveStream stream, java.util.function.BooleanSupplier word) {
        talkers.execute(() -> {
            if (!word.getAsBoolean()) {
                streams.end(stream);
            }
        });
    }
}
