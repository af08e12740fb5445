package cn.jianxing.publicity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.publicity.domain.InvestigatorDraw.Candidate;
import cn.jianxing.publicity.domain.InvestigatorDraw.Reason;
import cn.jianxing.shared.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class InvestigatorDrawTests {

    private static final Instant AT = Instant.parse("2026-12-01T01:00:00Z");
    private static final List<Candidate> POOL = List.of(
            new Candidate("a", "990101/inspector", null),
            new Candidate("b", "990101/inspector", Reason.DECIDED),
            new Candidate("c", "990101/inspection_lead", null),
            new Candidate("d", "990101/office_clerk", Reason.ENTERED),
            new Candidate("e", "990101/office_clerk", null));

    @Test
    void theSameSeedAndCandidatesGiveTheSamePersonInWhateverOrderTheCandidatesCome() {
        List<Candidate> turned = new ArrayList<>(POOL);
        Collections.reverse(turned);

        LongStream.range(0, 200)
                .forEach(seed -> assertThat(InvestigatorDraw.of("o", seed, turned, AT))
                        .isEqualTo(InvestigatorDraw.of("o", seed, POOL, AT)));
    }

    @Test
    void everybodyWhoMayBeDrawnIsDrawnByAboutAsManySeedsAndNobodyElse() {
        Map<String, Long> drawn = LongStream.range(0, 3000)
                .mapToObj(seed -> InvestigatorDraw.of("o", seed, POOL, AT).chosen())
                .collect(Collectors.groupingBy(person -> person, Collectors.counting()));

        assertThat(drawn.keySet()).containsExactlyInAnyOrder("a", "c", "e");
        assertThat(drawn.values()).allSatisfy(often -> assertThat(often).isBetween(900L, 1100L));
    }

    @Test
    void thePostIsTheOneOfThePersonDrawn() {
        List<Candidate> only = List.of(POOL.get(1), POOL.get(2), POOL.get(3));

        InvestigatorDraw draw = InvestigatorDraw.of("o", 1, only, AT);

        assertThat(draw.chosen()).isEqualTo("c");
        assertThat(draw.audience()).isEqualTo("990101/inspection_lead");
    }

    @Test
    void whenNobodyIsLeftTheDrawIsRefused() {
        assertThatThrownBy(() -> InvestigatorDraw.of("o", 1, List.of(POOL.get(1), POOL.get(3)), AT))
                .isInstanceOfSatisfying(
                        Refused.class,
                        problem -> assertThat(problem.code()).isEqualTo("publicity.nobody-to-investigate"));
    }
}
