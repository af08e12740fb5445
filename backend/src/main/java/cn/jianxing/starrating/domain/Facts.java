package cn.jianxing.starrating.domain;

import java.util.Collection;

/** Facts of all sites, and the ones a rating has used. */
public interface Facts {

    FactTable of(int year, String unit);

    /** A later value of the same metric takes the place of the earlier. */
    void record(Collection<Fact> facts);

    /** Keeps what a rating was computed from. */
    void freeze(String caseId, FactTable facts);

    FactTable frozen(String caseId);
}
