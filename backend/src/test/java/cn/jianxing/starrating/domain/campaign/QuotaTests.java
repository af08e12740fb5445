package cn.jianxing.starrating.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.starrating.domain.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaTests {

    private static final List<BigDecimal> TOTALS = Stream.of("98", "96", "93.5", "92", "91", "90.5", "89")
            .map(BigDecimal::new)
            .toList();

    @Test
    void theCutOffIsTheTotalOfTheLastSiteWithinThePlaces() {
        Quota quota = Quota.of("c", Level.STATION, 2, 4, TOTALS);

        assertThat(quota.cutOffForFive()).isEqualByComparingTo("96");
        assertThat(quota.cutOffForFour()).isEqualByComparingTo("90.5");
        assertThat(quota.candidates()).isEqualTo(7);
    }

    @Test
    void whilePlacesAreFreeThereIsNoCutOff() {
        Quota quota = Quota.of("c", Level.STATION, 2, 4, TOTALS.subList(0, 3));

        assertThat(quota.cutOffForFive()).isEqualByComparingTo("96");
        assertThat(quota.cutOffForFour()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"97, 1", "96, 1", "95.9, 3", "90.5, 3", "90.4, 7"})
    void aCorrectedTotalStandsWhereThePublishedCutOffsPutIt(BigDecimal total, int place) {
        assertThat(Quota.of("c", Level.STATION, 2, 4, TOTALS).placeOf(total)).isEqualTo(place);
    }

    @Test
    void withFreePlacesEveryTotalIsWithinThem() {
        assertThat(Quota.of("c", Level.STATION, 2, 4, List.of()).placeOf(BigDecimal.TEN))
                .isEqualTo(1);
    }
}
