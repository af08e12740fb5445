package cn.jianxing.inbox.domain;

import cn.jianxing.organisation.Represented;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to read from the inbox. What a person holds and what the person's posts are asked are separate index ranges;
 * their tops are merged.
 *
 * @param heldFor restricts what the person holds to these audiences; null shows all of it
 * @param represented whose work is shown too, each with index ranges of their own
 * @param now what is put off until later than this is not shown
 * @param byDue by due date, earliest first; otherwise newest first
 * @param afterKey sort key of the last row shown, with its task id
 */
public record InboxQuery(
        String personId,
        Set<String> audiences,
        @Nullable Set<String> heldFor,
        List<Represented> represented,
        @Nullable String pattern,
        @Nullable String type,
        @Nullable Instant dueFrom,
        @Nullable Instant dueBefore,
        Instant now,
        boolean byDue,
        @Nullable Instant afterKey,
        @Nullable String afterId,
        int limit) {

    public InboxQuery due(@Nullable Instant from, @Nullable Instant before) {
        return new InboxQuery(
                personId,
                audiences,
                heldFor,
                represented,
                pattern,
                type,
                from,
                before,
                now,
                byDue,
                afterKey,
                afterId,
                limit);
    }
}
