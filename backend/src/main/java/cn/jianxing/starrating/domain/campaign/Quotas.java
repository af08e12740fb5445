package cn.jianxing.starrating.domain.campaign;

import cn.jianxing.starrating.domain.Level;
import java.util.Optional;

/** The places given in campaigns. */
public interface Quotas {

    /** Takes the place of what was given before. */
    void put(Quota quota);

    Optional<Quota> of(String campaignId, Level level);
}
