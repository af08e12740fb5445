package cn.jianxing.starrating.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.cases.Cases;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.StarRatingDemo;
import cn.jianxing.starrating.demo.DemoFacts;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.expert.Candidate;
import cn.jianxing.starrating.domain.expert.Candidate.Reason;
import cn.jianxing.starrating.domain.expert.Expert;
import cn.jianxing.starrating.domain.expert.Expert.Pool;
import cn.jianxing.starrating.domain.expert.ExpertDraw;
import cn.jianxing.starrating.domain.expert.ExpertDraws;
import cn.jianxing.starrating.domain.expert.Experts;
import cn.jianxing.testing.Actors;
import cn.jianxing.testing.JianxingTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@JianxingTest
@Transactional
class DrawExpertsTests {

    private static final String BEIMAI = "990101001001";
    private static final String WANGMAI = "990101001";
    private static final Instant AT = Instant.parse("2026-09-20T01:00:00Z");

    @Autowired
    DrawExperts draw;

    @Autowired
    ExpertDraws draws;

    @Autowired
    Experts experts;

    @Autowired
    Ratings ratings;

    @Autowired
    Cases cases;

    @Autowired
    ApplicationContext beans;

    @BeforeEach
    void theCountyKnowsItsExperts() {
        beans.getBean(DemoFacts.class).importMissing();
    }

    @Test
    void whoComesFromTheTownOrIsPairedWithTheVillageIsNeverDrawnForBeimaiVillage() {
        var rating = rate(BEIMAI, Level.STATION, 2040);

        var drawn = IntStream.range(0, 60)
                .boxed()
                .flatMap(round -> draw.draw(rating).stream())
                .toList();

        assertThat(drawn).hasSize(180).doesNotContain(expert(1), expert(3));
        assertThat(Set.copyOf(drawn))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(expert(2), expert(4), expert(5), expert(6), expert(7), expert(8), expert(9)));
        assertThat(reasons(rating)).isEqualTo(Map.of(expert(1), Reason.HOME_TOWN, expert(3), Reason.PAIRED));
    }

    @Test
    void anInstituteIsVisitedBySomebodyFromTheCityAndByNobodyPairedWithAVillageOfTheTown() {
        var rating = rate(WANGMAI, Level.INSTITUTE, 2040);
        var city = Set.of(expert(7), expert(8), expert(9));

        assertThat(IntStream.range(0, 40).mapToObj(round -> draw.draw(rating)))
                .allSatisfy(members -> assertThat(members)
                        .hasSize(3)
                        .doesNotContain(expert(1), expert(3))
                        .containsAnyElementsOf(city));
    }

    @Test
    void theLogIsEnoughToRepeatTheDraw() {
        var rating = rate(BEIMAI, Level.STATION, 2040);

        var members = draw.draw(rating);

        var kept = draws.of(rating).get(0);
        assertThat(kept.members()).isEqualTo(members);
        var candidates = kept.candidates().stream()
                .map(candidate -> new Candidate(candidate.personId(), candidate.pool(), candidate.leftOut(), null))
                .toList();
        var site = new ExpertDraw.Site(rating, 1, kept.unit(), kept.year(), kept.wanted(), kept.fromCity());
        assertThat(ExpertDraw.of(site, kept.seed(), candidates, kept.drawnAt())).isEqualTo(kept);
    }

    @Test
    void whoSawTheSiteTheYearBeforeDoesNotSeeItAgain() {
        var before = draw.draw(rate(BEIMAI, Level.STATION, 2039));
        var rating = rate(BEIMAI, Level.STATION, 2040);

        var now = draw.draw(rating);

        assertThat(now).doesNotContainAnyElementsOf(before);
        assertThat(before)
                .allSatisfy(person -> assertThat(reasons(rating).get(person)).isEqualTo(Reason.LAST_YEAR));
    }

    @Test
    void anApplicantOfTheCaseDoesNotJudgeIt() {
        var file = new StarRatingDemo(beans).enter(BEIMAI, "wangmai1.head");
        ratings.add(Rating.open(file.id(), BEIMAI, Level.STATION, 2040, 1, AT));
        cases.addParticipant(file.id(), expert(5), "990101/expert", true);

        draw.draw(file.id());

        assertThat(reasons(file.id())).containsEntry(expert(5), Reason.APPLICANT);
    }

    @Test
    void whenTooFewAreLeftTheDrawIsRefusedAndNothingIsLogged() {
        IntStream.rangeClosed(2, 7)
                .forEach(number -> experts.save(new Expert(expert(number), Pool.COUNTY, null, Set.of("990101001001"))));
        var rating = rate(BEIMAI, Level.STATION, 2040);

        assertThatThrownBy(() -> draw.draw(rating)).isInstanceOfSatisfying(Refused.class, problem -> {
            assertThat(problem.code()).isEqualTo("star-rating.too-few-experts");
            assertThat(problem.params()).isEqualTo(Map.of("wanted", 3, "left", 2));
        });
        assertThat(draws.of(rating)).isEmpty();
    }

    @Test
    void whoseTiesAreNotKnownIsNotDrawn() {
        var known = experts.of(List.of(expert(2))).get(expert(2));
        assertThat(known).isEqualTo(new Expert(expert(2), Pool.COUNTY, "990101003", Set.of()));
        beans.getBean(JdbcTemplate.class).update("delete from expert_profile where person_id = ?", expert(2));
        var rating = rate(BEIMAI, Level.STATION, 2040);

        draw.draw(rating);

        assertThat(reasons(rating)).containsEntry(expert(2), Reason.NO_PROFILE);
    }

    private String rate(String unit, Level level, int year) {
        var id = Ids.next();
        ratings.add(Rating.open(id, unit, level, year, 1, AT));
        return id;
    }

    private Map<String, Reason> reasons(String rating) {
        var reasons = new HashMap<String, Reason>();
        draws.of(rating).get(0).candidates().stream()
                .filter(candidate -> candidate.leftOut() != null)
                .forEach(candidate -> reasons.put(candidate.personId(), candidate.leftOut()));
        return reasons;
    }

    private static String expert(int number) {
        return Actors.id("expert0" + number);
    }
}
