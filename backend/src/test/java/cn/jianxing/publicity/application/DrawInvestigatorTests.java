package cn.jianxing.publicity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.publicity.domain.InvestigatorDraw;
import cn.jianxing.publicity.domain.InvestigatorDraw.Candidate;
import cn.jianxing.publicity.domain.InvestigatorDraw.Reason;
import cn.jianxing.publicity.domain.InvestigatorDraws;
import cn.jianxing.publicity.domain.Objection;
import cn.jianxing.publicity.domain.Objections;
import cn.jianxing.publicity.domain.PublicNotice;
import cn.jianxing.publicity.domain.PublicNotices;
import cn.jianxing.shared.Refused;
import cn.jianxing.testing.Actors;
import cn.jianxing.testing.JianxingTest;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@JianxingTest
@Transactional
class DrawInvestigatorTests {

    private static final String COUNTY = "990101";
    private static final Instant MORNING = Instant.parse("2026-12-01T01:00:00Z");

    @Autowired
    DrawInvestigator drawInvestigator;

    @Autowired
    InvestigatorDraws draws;

    @Autowired
    Objections objections;

    @Autowired
    PublicNotices notices;

    @Autowired
    Submissions submissions;

    private final String caseId = UUID.randomUUID().toString();
    private final String notice = UUID.randomUUID().toString();

    @BeforeEach
    void aNotice() {
        notices.open(new PublicNotice(
                notice,
                caseId,
                "star-result",
                "公示",
                "",
                "[]",
                PublicNotice.State.DRAFT,
                MORNING,
                null,
                null,
                null,
                null));
    }

    @Test
    void theStoredDrawIsEnoughToRepeatIt() {
        String objection = raisedBy(Actors.id("honours01"));

        var drawn = drawInvestigator.draw(objection, COUNTY);

        InvestigatorDraw kept = draws.of(objection).orElseThrow();
        assertThat(kept.chosen()).isEqualTo(drawn.personId());
        assertThat(kept.audience()).isEqualTo(drawn.audience());
        assertThat(InvestigatorDraw.of(objection, kept.seed(), kept.candidates(), kept.drawnAt()))
                .isEqualTo(kept);
    }

    @Test
    void anObjectionIsDrawnForOnce() {
        String objection = raisedBy(Actors.id("honours01"));
        var drawn = drawInvestigator.draw(objection, COUNTY);
        InvestigatorDraw kept = draws.of(objection).orElseThrow();

        assertThat(IntStream.range(0, 20).mapToObj(again -> drawInvestigator.draw(objection, COUNTY)))
                .containsOnly(drawn);
        assertThat(draws.of(objection)).contains(kept);
    }

    @Test
    void whoEnteredDraftedOrDecidedIsLeftOutWithTheReason() {
        List<String> people = everybody();
        String entered = people.get(0);
        String drafted = people.get(1);
        String decided = people.get(2);
        submit(PublicityForms.DRAFT, drafted);
        submit("star-campaign.review", decided);

        String objection = raisedBy(entered);
        var drawn = drawInvestigator.draw(objection, COUNTY);

        assertThat(drawn.personId()).isNotIn(entered, drafted, decided);
        assertThat(draws.of(objection).orElseThrow().candidates())
                .extracting(Candidate::personId, Candidate::leftOut)
                .contains(
                        tuple(entered, Reason.ENTERED), tuple(drafted, Reason.DRAFTED), tuple(decided, Reason.DECIDED))
                .filteredOn(pair -> pair.toList().get(1) != null)
                .hasSize(3);
    }

    @Test
    void aReviewIsNeverInvestigatedByTheFirstInvestigator() {
        for (int pair = 0; pair < 30; pair++) {
            String first = raisedBy(Actors.id("honours01"));
            String person = drawInvestigator.draw(first, COUNTY).personId();
            String review = raised(Actors.id("honours01"), first);

            assertThat(drawInvestigator.draw(review, COUNTY).personId()).isNotEqualTo(person);
            assertThat(draws.of(review).orElseThrow().candidates())
                    .filteredOn(candidate -> candidate.leftOut() != null)
                    .singleElement()
                    .satisfies(candidate -> {
                        assertThat(candidate.personId()).isEqualTo(person);
                        assertThat(candidate.leftOut()).isEqualTo(Reason.FIRST_INVESTIGATOR);
                    });
        }
    }

    @Test
    void whenNobodyIsLeftTheDrawIsRefusedAndNothingIsLogged() {
        everybody().forEach(person -> submit("star-campaign.review", person));
        String objection = raisedBy(Actors.id("honours01"));

        assertThatThrownBy(() -> drawInvestigator.draw(objection, COUNTY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        problem -> assertThat(problem.code()).isEqualTo("publicity.nobody-to-investigate"));
        assertThat(draws.of(objection)).isEmpty();
    }

    /** Whoever is looked at when nobody has had to do with anything. */
    private List<String> everybody() {
        String objection = raisedBy(UUID.randomUUID().toString());
        drawInvestigator.draw(objection, COUNTY);
        List<Candidate> all = draws.of(objection).orElseThrow().candidates();
        assertThat(all).hasSizeGreaterThan(4).allMatch(candidate -> candidate.leftOut() == null);
        return all.stream().map(Candidate::personId).toList();
    }

    private void submit(String form, String person) {
        submissions.store(new Submission(
                UUID.randomUUID().toString(),
                caseId,
                null,
                null,
                form,
                "1",
                JsonNodeFactory.instance.objectNode(),
                null,
                person,
                COUNTY + "/office_clerk",
                false,
                MORNING.plusSeconds(60),
                null));
    }

    private String raisedBy(String person) {
        return raised(person, null);
    }

    private String raised(String person, @Nullable String reviewOf) {
        String id = UUID.randomUUID().toString();
        objections.add(new Objection(
                id,
                notice,
                caseId,
                "990101001001",
                "张三",
                "13912345678",
                true,
                "台账与事实不符",
                Objection.State.ADMITTED,
                person,
                MORNING.plusSeconds(120),
                false,
                null,
                null,
                null,
                reviewOf,
                null));
        return id;
    }
}
