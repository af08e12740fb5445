package cn.jianxing.starrating.domain.campaign;

import java.util.List;

/** What the towns said; the last word of each counts. */
public interface TownNominations {

    void put(TownNomination nomination);

    /** By town. */
    List<TownNomination> of(String campaignId);
}
