package cn.jianxing.sites.application;

import cn.jianxing.cases.Submissions;
import cn.jianxing.sites.domain.OpenHours;
import cn.jianxing.sites.domain.Sites;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A site has another head, other hours or another place; what the application leaves open stays. */
@Service
public class ChangeSite {

    private final Sites sites;
    private final Submissions submissions;

    ChangeSite(Sites sites, Submissions submissions) {
        this.sites = sites;
        this.submissions = submissions;
    }

    @Transactional
    public void change(String caseId) {
        ObjectNode asked =
                submissions.latest(caseId, SiteForms.APPLY).orElseThrow().data();
        OpenHours hours = SiteForms.hours(asked);
        boolean otherHours = !hours.days().isEmpty();
        sites.change(new Sites.Change(
                asked.path("site").asText(),
                text(asked.path("newHead")),
                text(asked.path("newAddress")),
                otherHours ? hours.text() : null,
                otherHours ? hours.hours() : null));
    }

    private static @Nullable String text(JsonNode value) {
        return value.asText().isBlank() ? null : value.asText();
    }
}
