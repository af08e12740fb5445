package cn.jianxing.starrating.application.sheet;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.StoredSubmissions;
import cn.jianxing.starrating.domain.Mark;
import cn.jianxing.starrating.domain.Marks;
import cn.jianxing.starrating.domain.Rating;
import cn.jianxing.starrating.domain.Vetoes;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Vetoes: what the system knows, what was found, what the site says to it. */
@Component
class VetoData implements FormDataProvider {

    private final ReadRating ratings;
    private final RatingTable table;
    private final StoredSubmissions submissions;
    private final Marks marks;
    private final Vetoes vetoes;

    VetoData(ReadRating ratings, RatingTable table, StoredSubmissions submissions, Marks marks, Vetoes vetoes) {
        this.ratings = ratings;
        this.table = table;
        this.submissions = submissions;
        this.marks = marks;
        this.vetoes = vetoes;
    }

    @Override
    public boolean provides(String formId) {
        return Set.of(RatingFormIds.VETO_CHECK, RatingFormIds.VETO_STATEMENT, RatingFormIds.DECIDE_VETO)
                .contains(formId);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var view = ratings.of(context.caseId());
        var data = table.head(view);
        data.put("knownVetoes", known(view.rating()));
        var found = vetoes.of(context.caseId());
        data.put(
                "vetoSummary",
                found.stream().map(Vetoes.Veto::code).collect(Collectors.joining("、"))
                        + found.stream()
                                .findFirst()
                                .map(veto -> "：" + veto.facts())
                                .orElse(""));
        if (context.formId().equals(RatingFormIds.DECIDE_VETO)) {
            data.put(
                    "statement",
                    submissions
                            .latest(context.caseId(), RatingFormIds.VETO_STATEMENT)
                            .map(said -> said.data().path("statement").asText())
                            .orElse("期限内未陈述"));
        }
        return data;
    }

    /** What the system has on record must not be passed over in silence. */
    @Override
    public void check(FormContext context, ObjectNode accepted) {
        var overlooked = context.formId().equals(RatingFormIds.VETO_CHECK)
                && accepted.path("decision").asText().equals("none")
                && accepted.path("remark").asText("").isBlank();
        var rating = ratings.of(Objects.requireNonNull(context.caseId())).rating();
        if (overlooked && !known(rating).equals(NONE)) {
            throw new Refused("form.invalid", List.of(FieldError.of("remark", "form.required")));
        }
    }

    private static final String NONE = "无";

    private String known(Rating rating) {
        var listed = marks.of(rating.year(), rating.standardVersion(), rating.unit()).stream()
                .filter(mark -> mark.kind() == Mark.Kind.VETO)
                .map(mark -> mark.code() + " " + mark.title())
                .collect(Collectors.joining("\n"));
        return listed.isEmpty() ? NONE : listed;
    }
}
