package cn.jianxing.live.application;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One page that somebody has open.
 *
 * @param receivers whose changes concern the person
 * @param said what was said last
 */
public record LiveStream(
        Listener listener,
        Pipe pipe,
        AtomicReference<Set<String>> receivers,
        AtomicReference<Map<String, Object>> said) {

    /**
     * @param acting the post chosen to act in; its counts are only known within a request of the page
     * @param session id of the browser's session; null for a program with a token
     * @param untilMillis when the token ends; far away for a session, which is looked at
     */
    public record Listener(
            String personId,
            String username,
            @Nullable String acting,
            @Nullable String session,
            long untilMillis) {}

    /** The wire to the page. */
    public interface Pipe {

        /** False when nobody is at the other end any more. */
        boolean send(@Nullable String event, @Nullable Long id, Object data);

        void close();
    }

    LiveStream(Listener listener, Pipe pipe, Set<String> receivers) {
        this(listener, pipe, new AtomicReference<>(receivers), new AtomicReference<>(Map.of()));
    }

    String personId() {
        return listener.personId();
    }

    boolean concerns(Set<String> changed) {
        Set<String> own = receivers.get();
        return own != null && own.stream().anyMatch(changed::contains);
    }
}
