package cn.jianxing.starrating.application.campaign;

import cn.jianxing.engine.Decisions;
import cn.jianxing.engine.Decisions.Outcome;
import cn.jianxing.starrating.domain.campaign.Campaign;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The decision tables of the star rating, as a campaign was frozen with them. */
@Component
class FrozenTables {

    static final String LEVEL = "star-rating.star-level";
    static final String QUOTA = "star-rating.star-quota";
    static final String SUBSIDY = "star-rating.star-subsidy";
    static final String PAYMENT = "star-rating.subsidy-payment";

    private static final List<String> ALL = List.of(LEVEL, QUOTA, SUBSIDY, PAYMENT, "star-rating.evaluation-path");

    private final Decisions decisions;
    private final ObjectMapper json;

    FrozenTables(Decisions decisions, ObjectMapper json) {
        this.decisions = decisions;
        this.json = json;
    }

    /** What is in force now: decision to definition. */
    SortedMap<String, String> inForce() {
        SortedMap<String, String> definitions = new TreeMap<>();
        ALL.forEach(decision -> definitions.put(decision, decisions.newest(decision)));
        return definitions;
    }

    Optional<Outcome> decide(Campaign campaign, String decision, Map<String, Object> figures) {
        return decisions.decide(definition(campaign, decision), figures);
    }

    String definition(Campaign campaign, String decision) {
        return frozen(campaign).path("decisions").path(decision).asText();
    }

    private JsonNode frozen(Campaign campaign) {
        try {
            return json.readTree(campaign.frozen());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What campaign " + campaign.caseId() + " froze is not JSON", unreadable);
        }
    }
}
