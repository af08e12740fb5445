package cn.jianxing.starrating.application.sheet;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.StoredSubmissions;
import cn.jianxing.starrating.domain.Plaques;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The plaque: the star it shows, and what was put up. */
@Component
class PlaqueData implements FormDataProvider {

    private final ReadRating ratings;
    private final RatingTable table;
    private final StoredSubmissions submissions;
    private final Plaques plaques;

    PlaqueData(ReadRating ratings, RatingTable table, StoredSubmissions submissions, Plaques plaques) {
        this.ratings = ratings;
        this.table = table;
        this.submissions = submissions;
        this.plaques = plaques;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(RatingFormIds.PLAQUE) || formId.equals(RatingFormIds.PLAQUE_CONFIRM);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var view = ratings.of(context.caseId());
        var data = table.head(view);
        if (context.variables().get("star") instanceof Number star) {
            data.put("star", star.intValue());
        }
        submissions.latest(context.caseId(), RatingFormIds.PLAQUE).ifPresent(put -> {
            data.set("plaqueNo", put.data().path("plaqueNo"));
            data.set("installedOn", put.data().path("installedOn"));
        });
        return data;
    }

    /** A number hangs at one site only. */
    @Override
    public void check(FormContext context, ObjectNode accepted) {
        if (context.formId().equals(RatingFormIds.PLAQUE)) {
            var year = ratings.of(Objects.requireNonNull(context.caseId()))
                    .rating()
                    .year();
            if (plaques.taken(year, accepted.path("plaqueNo").asText())) {
                throw new Refused(
                        "star-rating.plaque-number-taken",
                        List.of(FieldError.of("plaqueNo", "star-rating.plaque-number-taken")));
            }
        }
    }
}
