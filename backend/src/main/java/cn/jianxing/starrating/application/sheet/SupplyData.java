package cn.jianxing.starrating.application.sheet;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Post;
import cn.jianxing.starrating.application.RatingFormIds;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;

/** What a department asks a site to add. */
@Component
class SupplyData implements FormDataProvider {

    private final ReadRating ratings;
    private final RatingTable table;
    private final Organisation organisation;
    private final SupplementRequests requests;

    SupplyData(ReadRating ratings, RatingTable table, Organisation organisation, SupplementRequests requests) {
        this.ratings = ratings;
        this.table = table;
        this.organisation = organisation;
        this.requests = requests;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(RatingFormIds.SUPPLY);
    }

    @Override
    public ObjectNode data(FormContext context) {
        if (context.caseId() == null) {
            return JsonNodeFactory.instance.objectNode();
        }
        var data = table.head(ratings.of(context.caseId()));
        var reviewer = String.valueOf(context.variables().get("reviewer"));
        data.put("supplementItems", requests.latest(context.caseId(), reviewer).orElse(""));
        organisation
                .post(reviewer)
                .map(Post::unit)
                .ifPresent(
                        unit -> data.putObject("asker").put("code", unit.code()).put("title", unit.title()));
        return data;
    }
}
