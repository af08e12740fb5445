package cn.jianxing.starrating.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The register as people read it. */
public interface RegisterView {

    /** Highest star first, by unit within a star; goes on after the given line. */
    List<RegisterEntry> find(RegisterQuery query, @Nullable After after, int limit);

    Map<Integer, Integer> countByStar(RegisterQuery query);

    List<TownCount> countByTown(Level level);

    /** Unit code of a town, star, how many. */
    record TownCount(String town, int star, int count) {}

    /** The last line shown. */
    record After(int star, String unit) {}
}
