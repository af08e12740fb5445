package cn.jianxing.desk.application;

import cn.jianxing.shared.Page;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a list one after the other, a page at a time, as far as a limit. */
class PagedRows<T> implements Iterator<T> {

    private final Function<@Nullable String, Page<T>> pages;
    private Iterator<T> page = List.<T>of().iterator();
    private @Nullable String cursor;
    private boolean begun;
    private int left;

    /** @param pages the page after a cursor, the first one after none */
    PagedRows(Function<@Nullable String, Page<T>> pages, int most) {
        this.pages = pages;
        this.left = most;
    }

    /** Reads the first page. */
    void begin() {
        if (!begun) {
            readOn();
        }
    }

    /** A page may be empty and not be the last. */
    @Override
    public boolean hasNext() {
        while (left > 0 && !page.hasNext() && (!begun || cursor != null)) {
            readOn();
        }
        return left > 0 && page.hasNext();
    }

    private void readOn() {
        Page<T> read = pages.apply(cursor);
        begun = true;
        page = read.items().iterator();
        cursor = read.nextCursor();
    }

    @Override
    public T next() {
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
