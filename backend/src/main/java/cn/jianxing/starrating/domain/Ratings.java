package cn.jianxing.starrating.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Applications. */
public interface Ratings {

    /** Answers false if the site has an application for this year already. */
    boolean add(Rating rating);

    Optional<Rating> byCase(String caseId);

    Optional<Rating> of(String unit, int year);

    /** Those of these sites that have not ended yet. */
    List<Rating> running(Collection<String> units);

    /** Refuses if the rating was changed since it was read. */
    void update(Rating rating);

    void keep(String caseId, RatingSheet sheet);

    /** What was kept; empty before the scores are added up. */
    Optional<RatingResult> result(String caseId);
}
