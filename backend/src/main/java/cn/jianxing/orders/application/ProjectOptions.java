package cn.jianxing.orders.application;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Routing;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be chosen in a proposal, and the rules over several of its fields. */
@Component
class ProjectOptions implements FormDataProvider {

    private final Organisation organisation;
    private final Routing routing;

    ProjectOptions(Organisation organisation, Routing routing) {
        this.organisation = organisation;
        this.routing = routing;
    }

    @Override
    public boolean provides(String formId) {
        return ProjectForms.ofAdmission(formId);
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        String unit = context.subjectUnit();
        data.set("platformOptions", options(routing.platformUnits(unit), Unit::platform));
        data.set("teamOptions", options(teams(unit), Unit::code));
        data.set("areaOptions", options(towns(unit), Unit::code));
        return data;
    }

    @Override
    public void check(FormContext context, ObjectNode accepted) {
        boolean proposed = context.formId().equals(ProjectForms.APPLY);
        if (proposed
                && accepted.path("maxPeople").asInt()
                        < accepted.path("minPeople").asInt()) {
            throw new Refused("form.invalid", List.of(FieldError.of("maxPeople", "orders.people-range")));
        }
    }

    /** Teams of the unit itself, then of its town and of the county. */
    private List<Unit> teams(String unit) {
        return Stream.of(
                        Optional.of(unit),
                        organisation.above(unit, "town").map(Unit::code),
                        organisation.above(unit, "county").map(Unit::code))
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(owner -> organisation.units(owner, "team", null).stream())
                .toList();
    }

    private List<Unit> towns(String unit) {
        return organisation
                .above(unit, "county")
                .map(county -> organisation.units(county.code(), "town", null))
                .orElse(List.of());
    }

    private static ArrayNode options(List<Unit> units, Function<Unit, ?> value) {
        ArrayNode options = JsonNodeFactory.instance.arrayNode();
        units.forEach(unit -> options.addObject()
                .put("value", String.valueOf(value.apply(unit)))
                .put("label", unit.title()));
        return options;
    }
}
