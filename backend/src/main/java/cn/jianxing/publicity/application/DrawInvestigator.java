package cn.jianxing.publicity.application;

import cn.jianxing.publicity.domain.InvestigatorDraw;
import cn.jianxing.publicity.domain.InvestigatorDraws;
import cn.jianxing.publicity.domain.Objection;
import cn.jianxing.publicity.domain.Objections;
import cn.jianxing.shared.BusinessClock;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chance decides who investigates, among those of the office and the inspectors who had no part in the original
 * decision, did not enter the objection and, on a review, did not investigate before; everything about the draw is kept.
 */
@Service
public class DrawInvestigator {

    private final Objections objections;
    private final InvestigatorPool pool;
    private final InvestigatorDraws draws;
    private final BusinessClock clock;
    private final SecureRandom seeds = new SecureRandom();

    DrawInvestigator(Objections objections, InvestigatorPool pool, InvestigatorDraws draws, BusinessClock clock) {
        this.objections = objections;
        this.pool = pool;
        this.draws = draws;
        this.clock = clock;
    }

    /** An objection is drawn for once: asked again, the same person is the answer. */
    @Transactional
    public Investigator draw(String objectionId, String county) {
        InvestigatorDraw draw = draws.of(objectionId).orElseGet(() -> drawAnew(objectionId, county));
        return new Investigator(draw.chosen(), draw.audience());
    }

    private InvestigatorDraw drawAnew(String objectionId, String county) {
        Objection objection = objections.byId(objectionId).orElseThrow();
        Set<String> before = Optional.ofNullable(objection.reviewOf()).flatMap(draws::of).stream()
                .map(InvestigatorDraw::chosen)
                .collect(Collectors.toUnmodifiableSet());
        InvestigatorDraw draw = InvestigatorDraw.of(
                objectionId, seeds.nextLong(), pool.candidates(objection, county, before), clock.instant());
        draws.add(draw);
        return draw;
    }

    public record Investigator(String personId, String audience) {}
}
