package cn.jianxing.approval.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who answers for an area of the county, as the county has laid it down. */
public interface ReviewPosts {

    List<ReviewPost> of(String county);

    /**
     * @param area what is asked about, as decision tables write it, e.g. {@code health}
     * @param unit a unit of its own; otherwise the nearest unit of the kind above the case
     */
    record ReviewPost(
            String area, @Nullable String unit, @Nullable String unitKind, String role) {}
}
