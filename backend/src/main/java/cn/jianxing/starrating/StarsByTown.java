package cn.jianxing.starrating;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the stations' stars in force are spread over the towns of the county. */
public interface StarsByTown {

    /** @param towns unit codes to look at; empty for all */
    List<TownStars> stations(Set<String> towns);

    /** @param stars number of stations by star, 0 to 5 */
    record TownStars(String town, String townTitle, Map<Integer, Integer> stars) {}
}
