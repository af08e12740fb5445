package cn.jianxing.starrating.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxing.shared.Problem;
import cn.jianxing.starrating.StarRatingDemo;
import cn.jianxing.starrating.StarsByTown;
import cn.jianxing.starrating.demo.DemoFacts;
import cn.jianxing.starrating.domain.Facts;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.Score;
import cn.jianxing.starrating.domain.Scores;
import cn.jianxing.starrating.domain.StarRegister;
import cn.jianxing.testing.JianxingTest;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@JianxingTest
@Transactional
class StarRatingTests {

    private static final String BEIMAI = "990101001001";
    private static final String HEAD = "wangmai1.head";

    StarRatingDemo demo;

    @Autowired
    AggregateScores aggregate;

    @Autowired
    CloseRating close;

    @Autowired
    OpenRating open;

    @Autowired
    ListReviewers reviewers;

    @Autowired
    Ratings ratings;

    @Autowired
    Scores scores;

    @Autowired
    Facts facts;

    @Autowired
    StarRegister stars;

    @Autowired
    DemoFacts demoFacts;

    @Autowired
    ImportStandards standards;

    @Autowired
    StarsByTown starsByTown;

    @BeforeEach
    void people(@Autowired ApplicationContext beans) {
        demo = new StarRatingDemo(beans);
    }

    @Test
    void beimaiVillageEndsWith93Point5AndItsStarStandsInTheRegister() {
        var file = demo.open(BEIMAI, HEAD);
        demo.assess(file, 4);
        demo.check(file);
        demo.review(file);

        var totals = aggregate.aggregate(file.id());
        demo.award(file, 4);
        close.close(file.id(), "registered");

        assertThat(totals.base()).isEqualByComparingTo("91.5");
        assertThat(totals.total()).isEqualByComparingTo("93.5");
        assertThat(totals.lowestRatio()).isEqualByComparingTo("0.8125");
        assertThat(stars.history(BEIMAI)).extracting(entry -> entry.star()).containsExactly(4, 3);
        assertThat(stars.history(BEIMAI).get(1).supersededAt()).isNotNull();
        assertThat(stars.inForce(BEIMAI).orElseThrow().total()).isEqualByComparingTo("93.5");
        assertThat(stars.inForce(BEIMAI).orElseThrow().caseNo()).isEqualTo(file.no());
    }

    @Test
    void aStationAppliesOncePerYear() {
        demo.open(BEIMAI, HEAD);
        var second = demo.enter(BEIMAI, HEAD);

        assertThatThrownBy(() -> open.open(second.id(), null, 2026)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(409);
            assertThat(problem.code()).isEqualTo("star-rating.already-applied");
        });
    }

    @Test
    void aTownRunsAnInstituteWhichFinanceReviewsToo() {
        var town = demo.enter("990101001", "wangmai.sec");

        var opening = open.open(town.id(), null, 2026);

        assertThat(opening.level()).isEqualTo(Level.INSTITUTE);
        assertThat(opening.posts().signer()).isEqualTo("990101001/institute_head");
        assertThat(reviewers.reviewers(town.id())).hasSize(8).endsWith("990101D08/finance_officer");
    }

    @Test
    void aDepartmentRunsNoSite() {
        var department = demo.enter("990101D01", "theory.deputy");

        assertThatThrownBy(() -> open.open(department.id(), null, 2026)).hasMessageContaining("star-rating.not-a-site");
    }

    @Test
    void sevenPlatformLeadsReviewInTheirOrder() {
        var file = demo.open(BEIMAI, HEAD);

        assertThat(reviewers.reviewers(file.id()))
                .hasSize(7)
                .startsWith("990101D01/platform_lead")
                .allMatch(audience -> audience.endsWith("/platform_lead"));
    }

    @Test
    void aDepartmentCannotScoreAnIndicatorOfAnother() {
        var file = demo.open(BEIMAI, HEAD);
        demo.assess(file, 4);

        demo.review(file, "990101D01/platform_lead", Optional.of(BigDecimal.ONE));

        assertThat(scores.of(file.id()).stream().filter(score -> score.part() == Score.Part.M))
                .extracting(Score::indicator)
                .containsExactlyInAnyOrder("ST-A1", "ST-A5");
    }

    @Test
    void aSecondOpinionOfADepartmentReplacesItsFirst() {
        var file = demo.open(BEIMAI, HEAD);

        demo.review(file, "990101D01/platform_lead", Optional.of(BigDecimal.ONE));
        demo.review(file, "990101D01/platform_lead", Optional.of(new BigDecimal("1.5")));

        assertThat(scores.of(file.id()).stream().filter(score -> score.part() == Score.Part.M))
                .hasSize(2)
                .allMatch(score -> new BigDecimal("1.5").compareTo(score.value()) == 0);
    }

    @Test
    void nothingIsAddedUpWhileAScoreIsMissing() {
        var file = demo.open(BEIMAI, HEAD);
        demo.assess(file, 4);
        demo.check(file);
        demo.review(file, "990101D01/platform_lead", Optional.empty());

        assertThatThrownBy(() -> aggregate.aggregate(file.id()))
                .hasMessageContaining("star-rating.scores-missing")
                .hasMessageContaining("ST-A2");
    }

    @Test
    void noScoreIsTakenOnceAllIsAddedUp() {
        var file = demo.open(BEIMAI, HEAD);
        demo.assess(file, 4);
        demo.check(file);
        demo.review(file);
        aggregate.aggregate(file.id());

        assertThatThrownBy(() -> demo.review(file, "990101D01/platform_lead", Optional.of(BigDecimal.ONE)))
                .hasMessageContaining("star-rating.already-added-up");
    }

    @Test
    void aStarIsOnlyAwardedForWhatWasAddedUp() {
        var file = demo.open(BEIMAI, HEAD);

        assertThatThrownBy(() -> demo.award(file, 5)).hasMessageContaining("star-rating.wrong-state");
    }

    @Test
    void theSurveyIsKeptAsFractionsWithItsSource() {
        var file = demo.open(BEIMAI, HEAD);

        demo.check(file);

        var participation =
                Objects.requireNonNull(facts.of(2026, BEIMAI).facts().get("survey_participation_rate"));
        assertThat(participation.value()).isEqualByComparingTo("0.575");
        assertThat(participation.source()).contains("40");
    }

    @Test
    void aCorrectedSelfAssessmentReplacesTheFormer() {
        var file = demo.open(BEIMAI, HEAD);

        demo.assess(file, 3);
        demo.assess(file, 4);

        assertThat(ratings.byCase(file.id()).orElseThrow().declaredStar()).isEqualTo(4);
        assertThat(scores.of(file.id()).stream().filter(score -> score.part() == Score.Part.SELF))
                .hasSize(35);
    }

    @Test
    void importingAgainChangesNothing() {
        demoFacts.importMissing();
        var before = facts.of(2026, BEIMAI);

        standards.importMissing();
        demoFacts.importMissing();

        assertThat(facts.of(2026, BEIMAI)).isEqualTo(before);
        assertThat(before.facts()).doesNotContainKey("survey_awareness_rate");
        assertThat(stars.history(BEIMAI)).hasSize(1);
    }

    @Test
    void everyTownShowsTheStarsOfItsStations() {
        demoFacts.importMissing();

        assertThat(starsByTown.stations(Set.of())).hasSize(6);
        assertThat(starsByTown.stations(Set.of()).stream()
                        .flatMap(town -> town.stars().values().stream())
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(30);
        assertThat(starsByTown.stations(Set.of("990101001")).get(0).townTitle()).isEqualTo("望麦镇");
    }
}
