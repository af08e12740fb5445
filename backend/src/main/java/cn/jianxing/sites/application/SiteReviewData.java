package cn.jianxing.sites.application;

import cn.jianxing.cases.Submissions;
import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.sites.domain.Sites;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;

/** The site under its yearly review, what was missing, and what was made good. */
@Component
class SiteReviewData implements FormDataProvider {

    private final Sites sites;
    private final Submissions submissions;

    SiteReviewData(Sites sites, Submissions submissions) {
        this.sites = sites;
        this.submissions = submissions;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(SiteForms.REVIEW) || formId.equals(SiteForms.MAKE_GOOD);
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        if (context.caseId() == null) {
            return data;
        }
        sites.byId(String.valueOf(context.variables().get("siteId")))
                .ifPresent(site -> data.put("siteName", site.name()).put("siteAddress", site.address()));
        boolean review = context.formId().equals(SiteForms.REVIEW);
        submissions
                .latest(context.caseId(), review ? SiteForms.MAKE_GOOD : SiteForms.REVIEW)
                .ifPresent(given -> data.put(
                        review ? "madeGood" : "demand",
                        given.data().path(review ? "madeGood" : "answer").asText()));
        return data;
    }
}
