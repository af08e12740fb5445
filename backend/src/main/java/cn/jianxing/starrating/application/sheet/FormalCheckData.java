package cn.jianxing.starrating.application.sheet;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.Method;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Formal check by the county office: the whole application to read. */
@Component
class FormalCheckData implements FormDataProvider {

    private final ReadRating ratings;
    private final RatingTable table;

    FormalCheckData(ReadRating ratings, RatingTable table) {
        this.ratings = ratings;
        this.table = table;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(RatingFormIds.FORMAL_CHECK);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var view = ratings.of(context.caseId());
        return table.data(view, view.indicators(), row -> {});
    }

    /** A figure nobody has entered could not be added up: what is missing is named before it is accepted. */
    @Override
    public void check(FormContext context, ObjectNode accepted) {
        if (context.caseId() == null || !accepted.path("decision").asText().equals("accept")) {
            return;
        }
        var view = ratings.of(context.caseId());
        var without = view.indicators().stream()
                .filter(indicator -> indicator.has(Method.A))
                .filter(indicator -> view.automatic(indicator).isEmpty())
                .map(Indicator::title)
                .collect(Collectors.joining("、"));
        if (!without.isEmpty()) {
            throw new Refused("star-rating.facts-missing", Map.of("indicators", without));
        }
    }
}
