package cn.jianxing.starrating.domain.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is left to other processes, as it is looked up. */
public interface FollowUpView {

    /** What is due first comes first. */
    List<FollowUp> find(Query query, Viewer viewer, @Nullable After after, int limit);

    /** @param unit code of the site it is about */
    record Query(FollowUp.@Nullable Kind kind, @Nullable String unit) {}

    /**
     * Sees what a held post has to take up, what concerns a unit in which a post is held, and what lies in an overseen
     * area.
     *
     * @param overseen with all units below
     */
    record Viewer(Set<String> overseen, Set<String> units, Set<String> audiences) {}

    record After(LocalDate dueOn, String id) {}
}
