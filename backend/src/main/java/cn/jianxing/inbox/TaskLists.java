package cn.jianxing.inbox;

import cn.jianxing.shared.Page;
import org.jspecify.annotations.Nullable;

/** The acting person's lists, page by page, with the filters and the predicate of the inbox itself. */
public interface TaskLists {

    Page<ListedTask> page(Wanted wanted, @Nullable String cursor);

    /**
     * Which list, filtered how.
     *
     * @param view todo, snoozed, drafts, done, started or cc
     * @param due overdue, today or week
     */
    record Wanted(
            String view,
            @Nullable String words,
            @Nullable String type,
            @Nullable String due,
            boolean byDue,
            int size) {}
}
