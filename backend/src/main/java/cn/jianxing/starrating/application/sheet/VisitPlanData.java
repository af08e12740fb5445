package cn.jianxing.starrating.application.sheet;

import cn.jianxing.calendar.Limits;
import cn.jianxing.calendar.Workdays;
import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.domain.expert.ExpertDraw;
import cn.jianxing.starrating.domain.expert.ExpertDraws;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Planning the visit: who was drawn, and which days are possible. */
@Component
class VisitPlanData implements FormDataProvider {

    private final ReadRating ratings;
    private final RatingTable table;
    private final ExpertDraws draws;
    private final Organisation organisation;
    private final Workdays workdays;
    private final Limits limits;

    VisitPlanData(
            ReadRating ratings,
            RatingTable table,
            ExpertDraws draws,
            Organisation organisation,
            Workdays workdays,
            Limits limits) {
        this.ratings = ratings;
        this.table = table;
        this.draws = draws;
        this.organisation = organisation;
        this.workdays = workdays;
        this.limits = limits;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(RatingFormIds.PLAN_VISIT);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var data = table.head(ratings.of(context.caseId()));
        data.put(
                "drawnExperts",
                draws.of(context.caseId()).stream()
                        .reduce((earlier, later) -> later)
                        .map(ExpertDraw::members)
                        .orElse(List.of())
                        .stream()
                        .map(id -> organisation.person(id).map(Person::name).orElse(id))
                        .collect(Collectors.joining("、")));
        return data;
    }

    /** The site is told a working day before; the visit takes place within its limit. */
    @Override
    public void check(FormContext context, ObjectNode accepted) {
        var day = LocalDate.parse(accepted.path("visitOn").asText());
        var earliest = LocalDate.ofInstant(limits.due("star-rating.visit-notice"), BusinessClock.ZONE);
        var latest = LocalDate.ofInstant(limits.due("star-rating.visit"), BusinessClock.ZONE);
        if (day.isBefore(earliest) || day.isAfter(latest) || !workdays.isWorkday(day)) {
            var params = Map.<String, Object>of("earliest", earliest.toString(), "latest", latest.toString());
            throw new Refused("form.invalid", List.of(new FieldError("visitOn", "star-rating.visit-day", params)));
        }
    }
}
