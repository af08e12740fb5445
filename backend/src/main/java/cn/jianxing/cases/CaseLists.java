package cn.jianxing.cases;

import cn.jianxing.shared.Page;
import org.jspecify.annotations.Nullable;

/** The cases the acting person may see, page by page, found as the search finds them. */
public interface CaseLists {

    /**
     * Cases in which all the words stand, the newest text first; without words every case, newest first. A page may be
     * shorter than asked for and still have a next one.
     */
    Page<ListedCase> page(@Nullable String words, int size, @Nullable String cursor);
}
