package cn.jianxing.orders.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The menu of all projects that were ever admitted. */
public interface Menu {

    int nextNumber(int year);

    void add(MenuEntry entry);

    void reviewedIn(String id, String reviewCaseId);

    void state(String id, MenuEntry.State state);

    Optional<MenuEntry> byId(String id);

    Optional<MenuEntry> byCode(String code);

    /** Newest first. */
    List<MenuEntry> find(Filter filter);

    /** @param before codes smaller than this one only */
    record Filter(
            @Nullable String platform,
            MenuEntry.@Nullable State state,
            @Nullable String words,
            @Nullable String before,
            int most) {}
}
