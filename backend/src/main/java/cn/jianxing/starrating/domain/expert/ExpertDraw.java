package cn.jianxing.starrating.domain.expert;

import cn.jianxing.shared.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * A draw of experts for a site: the same seed and the same candidates give the same experts, so that anybody can check
 * it years later.
 *
 * @param algorithm how the seed leads to the result
 * @param fromCity at least so many of the city's pool
 * @param candidates everybody who was looked at
 */
public record ExpertDraw(
        String caseId,
        int round,
        String unit,
        int year,
        long seed,
        String algorithm,
        int wanted,
        int fromCity,
        List<Candidate> candidates,
        Instant drawnAt) {

    private static final String SHUFFLE = "java.util.Random, Collections.shuffle";

    public static ExpertDraw of(Site site, long seed, List<Candidate> candidates, Instant at) {
        var able = new ArrayList<>(candidates.stream()
                .filter(candidate -> candidate.leftOut() == null)
                .sorted(Comparator.comparing(Candidate::personId))
                .toList());
        refuseUnless(able.size() >= site.wanted(), "star-rating.too-few-experts", site.wanted(), able.size());
        Collections.shuffle(able, new Random(seed));
        var drawn = new ArrayList<>(
                able.stream().filter(ExpertDraw::ofCity).limit(site.fromCity()).toList());
        refuseUnless(
                drawn.size() == site.fromCity(), "star-rating.too-few-city-experts", site.fromCity(), drawn.size());
        able.stream()
                .filter(candidate -> !drawn.contains(candidate))
                .limit(site.wanted() - drawn.size())
                .forEach(drawn::add);
        var result = candidates.stream()
                .map(candidate -> drawn.contains(candidate) ? candidate.drawn(1 + drawn.indexOf(candidate)) : candidate)
                .toList();
        return new ExpertDraw(
                site.caseId(),
                site.round(),
                site.unit(),
                site.year(),
                seed,
                SHUFFLE,
                site.wanted(),
                site.fromCity(),
                result,
                at);
    }

    /** Person ids in the order of the draw. */
    public List<String> members() {
        return candidates.stream()
                .filter(candidate -> candidate.place() != null)
                .sorted(Comparator.comparing(candidate -> Objects.requireNonNull(candidate.place())))
                .map(Candidate::personId)
                .toList();
    }

    private static boolean ofCity(Candidate candidate) {
        return candidate.pool() == Expert.Pool.CITY;
    }

    private static void refuseUnless(boolean enough, String code, int wanted, int left) {
        if (!enough) {
            throw new Refused(code, Map.of("wanted", wanted, "left", left));
        }
    }

    /** For whom experts are drawn, and how many. */
    public record Site(String caseId, int round, String unit, int year, int wanted, int fromCity) {}
}
