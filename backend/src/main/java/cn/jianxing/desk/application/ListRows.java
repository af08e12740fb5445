package cn.jianxing.desk.application;

import cn.jianxing.inbox.ListedTask;
import cn.jianxing.inbox.TaskLists;
import cn.jianxing.inbox.TaskLists.Wanted;
import cn.jianxing.shared.Page;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a list one after the other, a page at a time, as far as a limit. */
class ListRows implements Iterator<ListedTask> {

    private final TaskLists lists;
    private final Wanted wanted;
    private Iterator<ListedTask> page = List.<ListedTask>of().iterator();
    private @Nullable String cursor;
    private boolean begun;
    private int left;

    ListRows(TaskLists lists, Wanted wanted, int most) {
        this.lists = lists;
        this.wanted = wanted;
        this.left = most;
    }

    /** Reads the first page. */
    void begin() {
        if (!begun) {
            readOn();
        }
    }

    @Override
    public boolean hasNext() {
        if (left > 0 && !page.hasNext() && (!begun || cursor != null)) {
            readOn();
        }
        return left > 0 && page.hasNext();
    }

    private void readOn() {
        Page<ListedTask> read = lists.page(wanted, cursor);
        begun = true;
        page = read.items().iterator();
        cursor = read.nextCursor();
    }

    @Override
    public ListedTask next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        left--;
        return page.next();
    }

    /** Whether the limit came before the end of the list. */
    boolean cutOff() {
        return left == 0 && (page.hasNext() || cursor != null);
    }
}
