package cn.jianxing.starrating.application.sheet;

import static java.util.Objects.requireNonNull;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Forbidden;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.domain.Method;
import cn.jianxing.starrating.domain.Visits;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An expert on site sees and scores the on-site indicators; nobody else's scores. */
@Component
class OnSiteScoreData implements FormDataProvider {

    private final ReadRating ratings;
    private final RatingTable table;
    private final CurrentActor currentActor;
    private final Visits visits;
    private final BusinessClock clock;

    OnSiteScoreData(
            ReadRating ratings, RatingTable table, CurrentActor currentActor, Visits visits, BusinessClock clock) {
        this.ratings = ratings;
        this.table = table;
        this.currentActor = currentActor;
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(RatingFormIds.ON_SITE_SCORE);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var view = ratings.of(context.caseId());
        var own = view.indicators().stream()
                .filter(indicator -> indicator.has(Method.O))
                .toList();
        var data = table.data(view, own, row -> {
            row.edit(view.standard().onSiteStep(), "score", "comment").require(List.of("score"));
            row.json().put("commentBelowFull", true);
        });
        visits.of(context.caseId())
                .ifPresent(visit -> data.put("plannedOn", visit.visitOn().toString()));
        return data;
    }

    /** Who was drawn scores, whoever else holds the post, and not before having been there. */
    @Override
    public void check(FormContext context, ObjectNode accepted) {
        if (!currentActor.require().person().id().equals(context.variables().get("expert"))) {
            throw new Forbidden("star-rating.not-the-drawn-expert");
        }
        var visited = LocalDate.parse(accepted.path("visitedOn").asText());
        var planned = visits.of(requireNonNull(context.caseId())).orElseThrow().visitOn();
        var today = LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
        if (visited.isBefore(planned) || visited.isAfter(today)) {
            var params = Map.<String, Object>of("planned", planned.toString(), "today", today.toString());
            throw new Refused("form.invalid", List.of(new FieldError("visitedOn", "star-rating.visited-day", params)));
        }
    }
}
