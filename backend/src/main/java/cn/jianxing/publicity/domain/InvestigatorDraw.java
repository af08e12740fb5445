package cn.jianxing.publicity.domain;

import cn.jianxing.shared.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The draw of the person who investigates an objection: the same seed and the same candidates give the same person, so
 * that anybody can check it years later.
 *
 * @param algorithm how the seed leads to the person
 * @param candidates everybody who was looked at, by id
 * @param chosen person id
 */
public record InvestigatorDraw(
        String objectionId, long seed, String algorithm, List<Candidate> candidates, String chosen, Instant drawnAt) {

    private static final String SHUFFLE = "java.util.Random, Collections.shuffle";

    public InvestigatorDraw {
        candidates = List.copyOf(candidates);
    }

    public static InvestigatorDraw of(String objectionId, long seed, List<Candidate> candidates, Instant at) {
        List<Candidate> all = candidates.stream()
                .sorted(Comparator.comparing(Candidate::personId))
                .toList();
        List<Candidate> able = new ArrayList<>(
                all.stream().filter(candidate -> candidate.leftOut() == null).toList());
        if (able.isEmpty()) {
            throw new Refused("publicity.nobody-to-investigate");
        }
        Collections.shuffle(able, new Random(seed));
        return new InvestigatorDraw(objectionId, seed, SHUFFLE, all, able.get(0).personId(), at);
    }

    /** The post in which the chosen person investigates. */
    public String audience() {
        return candidates.stream()
                .filter(candidate -> candidate.personId().equals(chosen))
                .map(Candidate::audience)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Somebody who was looked at.
     *
     * @param audience the post in which the person would investigate
     * @param leftOut why the person could not be drawn; null when it was possible
     */
    public record Candidate(
            String personId, String audience, @Nullable Reason leftOut) {}

    /** What keeps somebody away from an investigation. */
    public enum Reason {
        /** Wrote the notice. */
        DRAFTED,
        /** Took part in what the objection is about. */
        DECIDED,
        /** Entered the objection for the objector. */
        ENTERED,
        /** Investigated the objection that is reviewed now. */
        FIRST_INVESTIGATOR
    }
}
