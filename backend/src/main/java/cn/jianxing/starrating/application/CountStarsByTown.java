package cn.jianxing.starrating.application;

import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.starrating.StarsByTown;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.RegisterView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Counts the stars in force of stations town by town, from the register. */
@Service
class CountStarsByTown implements StarsByTown {

    private static final int HIGHEST = 5;

    private final RegisterView register;
    private final Organisation organisation;

    CountStarsByTown(RegisterView register, Organisation organisation) {
        this.register = register;
        this.organisation = organisation;
    }

    @Override
    public List<TownStars> stations(Set<String> towns) {
        var byTown = new LinkedHashMap<String, Map<Integer, Integer>>();
        for (var count : register.countByTown(Level.STATION)) {
            if (towns.isEmpty() || towns.contains(count.town())) {
                byTown.computeIfAbsent(count.town(), town -> none()).put(count.star(), count.count());
            }
        }
        return byTown.entrySet().stream()
                .map(town -> new TownStars(town.getKey(), title(town.getKey()), town.getValue()))
                .toList();
    }

    private String title(String town) {
        return organisation.unit(town).map(Unit::title).orElse(town);
    }

    static Map<Integer, Integer> none() {
        var stars = new TreeMap<Integer, Integer>();
        for (var star = 0; star <= HIGHEST; star++) {
            stars.put(star, 0);
        }
        return stars;
    }
}
