package cn.jianxing.live.application;

import cn.jianxing.live.persistence.LiveChangeMapper;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A page begins to listen. */
@Service
public class OpenStream {

    private final Streams streams;
    private final WatchChanges watch;
    private final SayCounts counts;
    private final LiveChangeMapper mapper;
    private final CurrentActor currentActor;

    OpenStream(
            Streams streams, WatchChanges watch, SayCounts counts, LiveChangeMapper mapper, CurrentActor currentActor) {
        this.streams = streams;
        this.watch = watch;
        this.counts = counts;
        this.mapper = mapper;
        this.currentActor = currentActor;
    }

    /**
     * @param after the last mark the page has heard of; null when it begins
     * @return empty when the node has no room for another stream
     */
    public @Nullable LiveStream open(
            LiveStream.Pipe pipe, @Nullable String session, long untilMillis, @Nullable Long after) {
        Actor actor = currentActor.require();
        String personId = actor.person().id();
        Set<String> receivers = watch.receivers(personId);
        LiveStream stream = new LiveStream(
                new LiveStream.Listener(personId, actor.person().username(), actor.acting(), session, untilMillis),
                pipe,
                receivers);
        long latest = mapper.latest();
        if (!streams.add(stream)) {
            return null;
        }
        if (after == null || after > latest || mapper.changedSince(receivers, after)) {
            counts.say(stream, latest);
        } else {
            pipe.send(null, latest, "");
        }
        return stream;
    }

    public void close(LiveStream stream) {
        streams.end(stream);
    }
}
