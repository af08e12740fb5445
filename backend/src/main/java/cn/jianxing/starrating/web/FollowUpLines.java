package cn.jianxing.starrating.web;

import cn.jianxing.cases.Cases;
import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.cases.UnitRef;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Post;
import cn.jianxing.organisation.Unit;
import cn.jianxing.starrating.domain.campaign.FollowUp;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follow-ups as clients read them. */
@Component
class FollowUpLines {

    private final Cases cases;
    private final CurrentActor currentActor;
    private final Organisation organisation;
    private final PersonRefs persons;
    private final ObjectMapper json;

    FollowUpLines(
            Cases cases, CurrentActor currentActor, Organisation organisation, PersonRefs persons, ObjectMapper json) {
        this.cases = cases;
        this.currentActor = currentActor;
        this.organisation = organisation;
        this.persons = persons;
        this.json = json;
    }

    /**
     * @param owner title of the post that takes it up
     * @param holders who holds that post today
     * @param amount CNY, where money is due
     * @param payments CNY, in the order in which they are made; empty without money
     * @param caseNo of the case it came out of, if the reader may see it
     * @param state open or taken
     */
    record FollowUpLine(
            String id,
            String kind,
            UnitRef unit,
            String owner,
            List<PersonRef> holders,
            LocalDate dueOn,
            @Nullable BigDecimal amount,
            List<BigDecimal> payments,
            @Nullable Integer year,
            @Nullable Integer star,
            @Nullable String caseNo,
            String state) {}

    List<FollowUpLine> of(List<FollowUp> followUps) {
        Map<String, String> numbers = cases.visible(
                currentActor.require(), followUps.stream().map(FollowUp::caseId).toList());
        return followUps.stream()
                .map(followUp -> line(followUp, numbers.get(followUp.caseId())))
                .toList();
    }

    private FollowUpLine line(FollowUp followUp, @Nullable String caseNo) {
        JsonNode detail = detail(followUp);
        return new FollowUpLine(
                followUp.id(),
                followUp.kind().name().toLowerCase(Locale.ROOT),
                unit(followUp.unit()),
                organisation.post(followUp.owner()).map(Post::title).orElse(followUp.owner()),
                persons.holders(List.of(followUp.owner())),
                followUp.dueOn(),
                followUp.amount(),
                payments(detail),
                number(detail, "year"),
                number(detail, "star"),
                caseNo,
                followUp.state().name().toLowerCase(Locale.ROOT));
    }

    private static List<BigDecimal> payments(JsonNode detail) {
        List<BigDecimal> payments = new ArrayList<>();
        for (String name : List.of("firstPayment", "secondPayment")) {
            if (detail.path(name).asInt() > 0) {
                payments.add(detail.path(name).decimalValue());
            }
        }
        return payments;
    }

    private static @Nullable Integer number(JsonNode detail, String name) {
        return detail.hasNonNull(name) ? Integer.valueOf(detail.path(name).asInt()) : null;
    }

    private UnitRef unit(String code) {
        return new UnitRef(code, organisation.unit(code).map(Unit::title).orElse(code));
    }

    private JsonNode detail(FollowUp followUp) {
        try {
            return json.readTree(followUp.detail());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("follow-up " + followUp.id(), broken);
        }
    }
}
