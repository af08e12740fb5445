package cn.jianxing.publicity.application;

import cn.jianxing.organisation.Holder;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Routing;
import cn.jianxing.publicity.domain.Objection;
import cn.jianxing.publicity.domain.Objections;
import cn.jianxing.publicity.domain.PublicNotices;
import cn.jianxing.shared.Refused;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody from the office or the inspectors who had no part in the original decision and did not enter the objection. */
@Service
public class DrawInvestigator {

    private static final List<String> ROLES = List.of("inspector", "inspection_lead", "office_clerk");

    private final Objections objections;
    private final PublicNotices notices;
    private final Matters matters;
    private final Organisation organisation;
    private final Routing routing;

    DrawInvestigator(
            Objections objections, PublicNotices notices, Matters matters, Organisation organisation, Routing routing) {
        this.objections = objections;
        this.notices = notices;
        this.matters = matters;
        this.organisation = organisation;
        this.routing = routing;
    }

    /** The same objection is given to the same person however often it is asked. */
    @Transactional(readOnly = true)
    public Investigator draw(String objectionId, String county) {
        Objection objection = objections.byId(objectionId).orElseThrow();
        String matter = notices.byId(objection.noticeId()).orElseThrow().matter();
        Set<String> deciders = matters.of(matter).decidedBy(objection.caseId(), objection.rowKey());
        List<Holder> free = ROLES.stream()
                .map(role -> routing.above(county, "county", role))
                .flatMap(audience -> holders(audience))
                .filter(holder -> !deciders.contains(holder.person().id()))
                .filter(holder -> !holder.person().id().equals(objection.enteredBy()))
                .sorted(Comparator.comparing((Holder holder) -> holder.person().id()))
                .toList();
        if (free.isEmpty()) {
            throw new Refused("publicity.nobody-to-investigate");
        }
        Holder drawn = free.get(Math.floorMod(objectionId.hashCode(), free.size()));
        return new Investigator(drawn.person().id(), drawn.post().audience());
    }

    private Stream<Holder> holders(String audience) {
        return organisation.holders(audience).stream();
    }

    public record Investigator(String personId, String audience) {}
}
