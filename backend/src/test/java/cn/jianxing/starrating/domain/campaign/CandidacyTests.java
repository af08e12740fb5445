package cn.jianxing.starrating.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidacyTests {

    @ParameterizedTest
    @CsvSource({
        "0.3, 0,  1",
        "0.3, 1,  1",
        "0.3, 3,  1",
        "0.3, 5,  1",
        "0.3, 6,  1",
        "0.3, 7,  2",
        "0.3, 10, 3",
        "0.3, 13, 3",
        "0.5, 5,  2",
    })
    void aTownNamesItsShareRoundedDownButAtLeastOne(BigDecimal share, int stations, int cap) {
        assertThat(Candidacy.cap(share, stations)).isEqualTo(cap);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2025, INSIDE_CAP",
        "1, 2025, INSIDE_CAP",
        "2, 2025, INSIDE_CAP",
        "3, 2025, OUTSIDE_CAP",
        "4, 2025, OUTSIDE_CAP",
        "5, 2025, EXCLUDED",
        "5, 2024, EXCLUDED",
        "5, 2023, INSIDE_CAP",
    })
    void threeAndFourStarsStandOutsideTheCapFiveLeaveTheListForThreeYears(int star, int awarded, Candidacy candidacy) {
        assertThat(Candidacy.of(star, awarded, 2026, 3)).isEqualTo(candidacy);
    }
}
