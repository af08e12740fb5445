package cn.jianxing.orders.application;

import cn.jianxing.cases.Submissions;
import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.orders.domain.Menu;
import cn.jianxing.orders.domain.MenuEntry;
import cn.jianxing.orders.domain.MenuReviews;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;

/** The entry under review, with the figures of its last two quarters and what came of the last review. */
@Component
class MenuReviewData implements FormDataProvider {

    private static final String UNRATED = "还没有评价";

    private final Menu menu;
    private final MenuReviews reviews;
    private final Submissions submissions;

    MenuReviewData(Menu menu, MenuReviews reviews, Submissions submissions) {
        this.menu = menu;
        this.reviews = reviews;
        this.submissions = submissions;
    }

    @Override
    public boolean provides(String formId) {
        return ProjectForms.ofReview(formId);
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        if (context.caseId() == null) {
            return data;
        }
        String entryId = String.valueOf(context.variables().get("menuEntryId"));
        MenuEntry entry = menu.byId(entryId).orElseThrow();
        data.put("code", entry.code())
                .put("title", entry.title())
                .put("listedOn", entry.listedOn().toString())
                .put("validUntil", entry.validUntil().toString());
        if (context.variables().get("menuSatisfaction") instanceof Number known) {
            data.put("satisfaction", known.intValue() == MenuReviews.UNRATED ? UNRATED : known + "%");
        }
        reviews.of(entryId).stream().findFirst().ifPresent(last -> data.put("demand", last.reason()));
        if (context.formId().equals(ProjectForms.REVIEW)) {
            submissions
                    .latest(context.caseId(), ProjectForms.IMPROVE)
                    .ifPresent(given -> data.put(
                            "improvement", given.data().path("improvement").asText()));
        }
        return data;
    }

    static int perCent(String shown) {
        return shown.endsWith("%") ? Integer.parseInt(shown.substring(0, shown.length() - 1)) : MenuReviews.UNRATED;
    }
}
