package cn.jianxing.sites.application;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import cn.jianxing.sites.domain.OpenHours;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Rules over several fields of an application about a site. */
@Component
class SiteRules implements FormDataProvider {

    private static final int LEAST_PHOTOS = 4;

    @Override
    public boolean provides(String formId) {
        return formId.equals(SiteForms.APPLY);
    }

    @Override
    public ObjectNode data(FormContext context) {
        return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public void check(FormContext context, ObjectNode accepted) {
        List<FieldError> errors = new ArrayList<>();
        switch (accepted.path("kind").asText()) {
            case "register" -> {
                hours(accepted, true, errors);
                if (accepted.path("photos").size() < LEAST_PHOTOS) {
                    errors.add(FieldError.of("photos", "sites.photos"));
                }
            }
            case "change" -> change(accepted, errors);
            case "pause" -> pause(accepted, errors);
            default -> {
                // closing needs a reason and a site, which the form asks for
            }
        }
        if (!errors.isEmpty()) {
            throw new Refused("form.invalid", errors);
        }
    }

    private static void hours(ObjectNode accepted, boolean wanted, List<FieldError> errors) {
        OpenHours hours = SiteForms.hours(accepted);
        boolean given = wanted || !hours.days().isEmpty();
        boolean forward = hours.days().stream().allMatch(OpenHours.Day::runsForward);
        if (given && (!forward || hours.hours() < OpenHours.LEAST_HOURS)) {
            errors.add(FieldError.of("openHours", "sites.hours"));
        }
    }

    private static void change(ObjectNode accepted, List<FieldError> errors) {
        hours(accepted, false, errors);
        boolean nothing = accepted.path("newHead").asText().isBlank()
                && accepted.path("newAddress").asText().isBlank()
                && SiteForms.hours(accepted).days().isEmpty();
        if (nothing) {
            errors.add(FieldError.of("newHead", "sites.nothing-changed"));
        }
    }

    private static void pause(ObjectNode accepted, List<FieldError> errors) {
        LocalDate from = LocalDate.parse(accepted.path("closedFrom").asText());
        LocalDate until = LocalDate.parse(accepted.path("closedUntil").asText());
        if (!until.isAfter(from)) {
            errors.add(FieldError.of("closedUntil", "sites.days-closed"));
        }
    }
}
