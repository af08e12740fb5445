package cn.jianxing.starrating.domain.expert;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may judge sites, and the ties to be avoided.
 *
 * @param homeTown unit code of the town the person comes from
 * @param pairedUnits units the person helps or works with
 */
public record Expert(String personId, Pool pool, @Nullable String homeTown, Set<String> pairedUnits) {

    /** Who appointed the expert. */
    public enum Pool {
        COUNTY,
        CITY
    }
}
