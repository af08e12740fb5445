package cn.jianxing.sites.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All registered sites, given up ones included. */
public interface Sites {

    int nextNumber();

    void add(Site site);

    void change(Change change);

    void pause(String id, LocalDate from, LocalDate until, String reason);

    void end(String id, LocalDate on, String assets);

    Optional<Site> byId(String id);

    Optional<Site> byCode(String code);

    /** In the order of their numbers. */
    List<Site> find(@Nullable String level, @Nullable String words);

    List<Site> ofUnit(String unit);

    /** The nine things a site must have (九有), in their order. */
    List<Item> nineHave();

    /** @param title e.g. 有场所 */
    record Item(String code, String title) {}

    /** New values of a site; what is null stays as it is. */
    record Change(
            String id,
            @Nullable String head,
            @Nullable String address,
            @Nullable String openHours,
            @Nullable Integer weeklyHours) {}
}
