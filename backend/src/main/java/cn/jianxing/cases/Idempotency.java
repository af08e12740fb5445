package cn.jianxing.cases;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets a request that is sent twice happen once: the second gets the first one's answer. */
public interface Idempotency {

    /**
     * Runs the work unless this person's key was answered before; call it inside the transaction of the work. Refuses
     * with {@code idempotency.different-request} when the key came with another request.
     *
     * @param key null when the client sent none
     * @param request what is asked, for comparison
     */
    <T> T once(String personId, @Nullable String key, Object request, Class<T> type, Supplier<T> work);
}
