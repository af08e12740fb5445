package cn.jianxing.starrating.application.sheet;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.NotFound;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Service;

/** The evaluation sheet of a case: until everything is added up without any reviewer's scores. */
@Service
public class ReadSheet {

    private final CurrentActor currentActor;
    private final Cases cases;
    private final ReadRating ratings;

    ReadSheet(CurrentActor currentActor, Cases cases, ReadRating ratings) {
        this.currentActor = currentActor;
        this.cases = cases;
        this.ratings = ratings;
    }

    public Sheet sheet(String caseNo) {
        var actor = currentActor.require();
        var caseId = cases.byNo(caseNo)
                .map(CaseFile::id)
                .filter(id -> cases.maySee(actor, id))
                .orElseThrow(() -> new NotFound("case.not-found"));
        return sheet(ratings.of(caseId));
    }

    private static Sheet sheet(RatingView view) {
        var rows = JsonNodeFactory.instance.arrayNode();
        for (var indicator : view.indicators()) {
            var row = IndicatorRow.of(view, indicator);
            ReviewedRow.fill(row, view);
            rows.add(row.json());
        }
        var table = JsonNodeFactory.instance.objectNode();
        table.put("year", view.rating().year())
                .put("level", view.rating().level().id());
        table.set("rows", rows);
        return new Sheet(view, table);
    }

    /** @param table as the forms' indicator table, nothing to edit */
    public record Sheet(RatingView view, ObjectNode table) {}
}
