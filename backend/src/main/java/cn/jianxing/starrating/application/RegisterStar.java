package cn.jianxing.starrating.application;

import cn.jianxing.cases.Cases;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.NotFound;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.RatingTotals;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.RegisterEntry;
import cn.jianxing.starrating.domain.StarRegister;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The star awarded to a site enters the register; the former one stays as history. */
@Service
public class RegisterStar {

    private final OpenRatings open;
    private final Ratings ratings;
    private final StarRegister register;
    private final Organisation organisation;
    private final Cases cases;
    private final BusinessClock clock;

    RegisterStar(
            OpenRatings open,
            Ratings ratings,
            StarRegister register,
            Organisation organisation,
            Cases cases,
            BusinessClock clock) {
        this.open = open;
        this.ratings = ratings;
        this.register = register;
        this.organisation = organisation;
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional
    public void register(String caseId, int star) {
        var rating = open.require(caseId).award(star);
        ratings.update(rating);
        register.enter(entry(rating, star), clock.instant());
    }

    private RegisterEntry entry(Rating rating, int star) {
        var file = cases.byId(rating.caseId()).orElseThrow(() -> new NotFound("case.not-found"));
        var title = organisation.unit(rating.unit()).map(Unit::title).orElse(rating.unit());
        var town = organisation.above(rating.unit(), "town").map(Unit::code).orElse(null);
        RatingTotals totals = Objects.requireNonNull(rating.totals());
        return new RegisterEntry(
                Ids.next(),
                rating.unit(),
                title,
                town,
                rating.level(),
                star,
                rating.year(),
                totals.total(),
                LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE),
                rating.caseId(),
                file.no(),
                null);
    }
}
