package cn.jianxing.sites.application;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Post;
import cn.jianxing.organisation.Routing;
import cn.jianxing.organisation.Unit;
import cn.jianxing.sites.domain.Sites;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be chosen when a site is registered: whose rooms they are, which sites there are, the days of a week. */
@Component
class SiteOptions implements FormDataProvider {

    private static final List<String> DAYS = List.of("周一", "周二", "周三", "周四", "周五", "周六", "周日");
    private static final int HOURS_OF_A_DAY = 24;

    private final Sites sites;
    private final Organisation organisation;
    private final Routing routing;

    SiteOptions(Sites sites, Organisation organisation, Routing routing) {
        this.sites = sites;
        this.organisation = organisation;
        this.routing = routing;
    }

    @Override
    public boolean provides(String formId) {
        return SiteForms.ofRegistration(formId);
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        ArrayNode owners = data.putArray("ownerOptions");
        owners(context.subjectUnit())
                .forEach(post -> owners.addObject()
                        .put("value", post.audience())
                        .put("label", post.unit().title() + " " + post.title()));
        ArrayNode known = data.putArray("siteOptions");
        sites.ofUnit(context.subjectUnit())
                .forEach(site -> known.addObject().put("value", site.id()).put("label", site.name()));
        // a correction goes on with the hours that were filled in
        if (context.formId().equals(SiteForms.APPLY) && context.caseId() == null) {
            data.set("openHours", week());
        }
        return data;
    }

    /** The village itself, the town, and units of the county that lend their rooms. */
    private List<Post> owners(String unit) {
        Stream<String> units = organisation
                .above(unit, "county")
                .map(county -> organisation.units(county.code(), "unit", null))
                .orElse(List.of())
                .stream()
                .map(Unit::code)
                .map(code -> code + "/unit_contact");
        return Stream.of(
                        Stream.of(unit + "/station_head"),
                        Stream.of(routing.above(unit, "town", "institute_head")),
                        units)
                .flatMap(audiences -> audiences)
                .distinct()
                .map(organisation::post)
                .flatMap(Optional::stream)
                .toList();
    }

    private static ObjectNode week() {
        ObjectNode table = JsonNodeFactory.instance.objectNode().put("head", "每周");
        ArrayNode columns = table.putArray("columns");
        for (String[] column : new String[][] {{"from", "开"}, {"to", "关"}}) {
            columns.addObject()
                    .put("key", column[0])
                    .put("title", column[1])
                    .put("input", "number")
                    .put("min", 0)
                    .put("max", HOURS_OF_A_DAY);
        }
        ArrayNode rows = table.putArray("rows");
        for (int day = 0; day < DAYS.size(); day++) {
            rows.addObject()
                    .put("code", "d" + (day + 1))
                    .put("title", DAYS.get(day))
                    .putArray("edit")
                    .add("from")
                    .add("to");
        }
        return table;
    }
}
