package cn.jianxing.starrating.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.starrating.domain.Level;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankingTests {

    @Test
    void theHigherTotalComesFirst() {
        assertThat(order(
                        ScoredSites.station("a", "88"),
                        ScoredSites.station("b", "93.5"),
                        ScoredSites.station("c", "93.4")))
                .containsExactly("b", "c", "a");
    }

    @Test
    void equalTotalsAreDecidedBySatisfactionThenOrdersThenPenaltiesThenTheEarlierApplication() {
        var last = ScoredSites.station("a", "90").figures("2.4", "4", "0", 1);
        var fourth = ScoredSites.station("b", "90.0").figures("3", "3.6", "0", 1);
        var third = ScoredSites.station("c", "90").figures("3", "4", "1", 1);
        var second = ScoredSites.station("d", "90").figures("3", "4", "0", 2);
        var first = ScoredSites.station("e", "90.00").figures("3.00", "4", "0", 1);

        assertThat(order(last, fourth, third, second, first)).containsExactly("e", "d", "c", "b", "a");
    }

    @Test
    void sitesThatAreEqualInEverythingKeepTheOrderOfTheirCodes() {
        assertThat(order(ScoredSites.station("b", "90"), ScoredSites.station("a", "90")))
                .containsExactly("a", "b");
    }

    @Test
    void everyLevelHasItsOwnPlaces() {
        var ranking = Ranking.of(List.of(
                ScoredSites.station("village", "60").site(),
                ScoredSites.station("town", "95").level(Level.INSTITUTE).site()));

        assertThat(ranking.place("village")).contains(1);
        assertThat(ranking.place("town")).contains(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = CampaignSite.State.class,
            names = {"SCORED", "RATED", "NOT_RATED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoIsNotScoredHasNoPlaceAndTakesNone(CampaignSite.State state) {
        var ranking = Ranking.of(List.of(
                ScoredSites.station("out", "99").state(state).site(),
                ScoredSites.station("in", "60").site()));

        assertThat(ranking.place("out")).isEmpty();
        assertThat(ranking.place("in")).contains(1);
    }

    private static List<String> order(ScoredSites... sites) {
        var entered = Stream.of(sites).map(ScoredSites::site).toList();
        var ranking = Ranking.of(entered);
        var inOrder = Ranking.inOrder(entered, Level.STATION).stream()
                .map(CampaignSite::unit)
                .toList();

        assertThat(inOrder).allSatisfy(unit -> assertThat(ranking.place(unit)).contains(inOrder.indexOf(unit) + 1));
        return inOrder;
    }
}
