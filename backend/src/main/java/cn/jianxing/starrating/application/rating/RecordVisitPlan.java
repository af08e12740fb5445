package cn.jianxing.starrating.application.rating;

import cn.jianxing.calendar.Limits;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.application.OpenRatings;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.StoredSubmissions;
import cn.jianxing.starrating.domain.Visits;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visit of the experts has a day: it gives them their time limit, and the site learns of it. */
@Service
public class RecordVisitPlan {

    private final OpenRatings open;
    private final StoredSubmissions submissions;
    private final Visits visits;
    private final Limits limits;
    private final RatingNotices notices;

    RecordVisitPlan(
            OpenRatings open, StoredSubmissions submissions, Visits visits, Limits limits, RatingNotices notices) {
        this.open = open;
        this.submissions = submissions;
        this.visits = visits;
        this.limits = limits;
        this.notices = notices;
    }

    @Transactional
    public Planned record(String caseId, String submissionId) {
        var rating = open.requireTakingScores(caseId);
        var plan = submissions.ofForm(caseId, submissionId, RatingFormIds.PLAN_VISIT);
        var day = LocalDate.parse(plan.data().path("visitOn").asText());
        var start = day.atStartOfDay(BusinessClock.ZONE).plusHours(9).toInstant();
        var due = limits.dueFrom("star-rating.on-site-score", start);
        visits.plan(new Visits.Visit(caseId, day, due, plan.data().path("route").asText(), plan.personId(), plan.at()));
        notices.tellSite(rating, "专家组定于 %d 月 %d 日到站实地评分。".formatted(day.getMonthValue(), day.getDayOfMonth()));
        return new Planned(start, due);
    }

    /** @param scoresDueAt two working days after the visit */
    public record Planned(Instant visitAt, Instant scoresDueAt) {}
}
