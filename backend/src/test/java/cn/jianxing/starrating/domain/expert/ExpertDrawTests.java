package cn.jianxing.starrating.domain.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.domain.expert.Candidate.Reason;
import cn.jianxing.starrating.domain.expert.Expert.Pool;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExpertDrawTests {

    private static final Instant AT = Instant.parse("2026-09-20T01:00:00Z");
    private static final ExpertDraw.Site STATION = new ExpertDraw.Site("case", 1, "990101001001", 2026, 3, 0);
    private static final ExpertDraw.Site INSTITUTE = new ExpertDraw.Site("case", 1, "990101001", 2026, 3, 1);
    private static final List<Candidate> POOL = List.of(
            Candidate.able("a", Pool.COUNTY),
            Candidate.able("b", Pool.COUNTY),
            Candidate.leftOut("c", Pool.COUNTY, Reason.HOME_TOWN),
            Candidate.able("d", Pool.COUNTY),
            Candidate.able("e", Pool.CITY),
            Candidate.able("f", Pool.COUNTY),
            Candidate.leftOut("g", null, Reason.NO_PROFILE));

    @Test
    void theSameSeedAndCandidatesGiveTheSameExpertsInWhateverOrderTheCandidatesCome() {
        var turned = new ArrayList<>(POOL);
        Collections.reverse(turned);

        LongStream.range(0, 200)
                .forEach(seed -> assertThat(
                                ExpertDraw.of(STATION, seed, turned, AT).members())
                        .isEqualTo(ExpertDraw.of(STATION, seed, POOL, AT).members()));
    }

    @Test
    void aKnownSeedStillGivesTheExpertsItGaveWhenTheProgramWasWritten() {
        assertThat(ExpertDraw.of(STATION, 20260101, POOL, AT).members()).containsExactly("e", "f", "a");
    }

    @Test
    void everybodyWhoMayBeDrawnIsDrawnByAboutAsManySeedsAndNobodyElse() {
        var drawn = new ArrayList<String>();

        LongStream.range(0, 2000)
                .forEach(seed ->
                        drawn.addAll(ExpertDraw.of(STATION, seed, POOL, AT).members()));

        assertThat(new HashSet<>(drawn)).isEqualTo(Set.of("a", "b", "d", "e", "f"));
        assertThat(Set.copyOf(drawn))
                .allSatisfy(person ->
                        assertThat(Collections.frequency(drawn, person)).isBetween(1050, 1350));
    }

    @Test
    void threeDifferentExpertsAreDrawnAndTheirOrderIsKept() {
        var draw = ExpertDraw.of(STATION, 7, POOL, AT);

        assertThat(draw.members()).hasSize(3).doesNotHaveDuplicates();
        assertThat(draw.candidates()).hasSize(POOL.size());
        assertThat(draw.candidates().stream()
                        .map(Candidate::place)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList())
                .containsExactly(1, 2, 3);
    }

    @Test
    void anInstituteAlwaysSeesSomebodyFromTheCity() {
        assertThat(LongStream.range(0, 500)
                        .mapToObj(
                                seed -> ExpertDraw.of(INSTITUTE, seed, POOL, AT).members()))
                .allSatisfy(members -> assertThat(members).hasSize(3).contains("e"));
    }

    @Test
    void fewerThanThreeAreRefused() {
        var two = POOL.subList(0, 3);

        assertThatThrownBy(() -> ExpertDraw.of(STATION, 1, two, AT)).isInstanceOfSatisfying(Refused.class, problem -> {
            assertThat(problem.code()).isEqualTo("star-rating.too-few-experts");
            assertThat(problem.params()).isEqualTo(Map.of("wanted", 3, "left", 2));
        });
    }

    @Test
    void anInstituteWithoutAnExpertOfTheCityIsRefused() {
        var county =
                POOL.stream().filter(candidate -> candidate.pool() != Pool.CITY).toList();

        assertThatThrownBy(() -> ExpertDraw.of(INSTITUTE, 1, county, AT))
                .isInstanceOfSatisfying(
                        Refused.class,
                        problem -> assertThat(problem.code()).isEqualTo("star-rating.too-few-city-experts"));
    }
}
