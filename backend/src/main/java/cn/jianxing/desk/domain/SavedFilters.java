package cn.jianxing.desk.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Saved filters by person and office. */
public interface SavedFilters {

    /** The person's own, and those shared at or above these units, by name. */
    List<SavedFilter> seenBy(String personId, Collection<String> units);

    Optional<SavedFilter> find(String id);

    int countOwn(String personId);

    int countOf(String unit);

    void insert(SavedFilter filter, String createdBy);

    void delete(String id);
}
