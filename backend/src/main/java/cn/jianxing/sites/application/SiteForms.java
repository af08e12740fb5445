package cn.jianxing.sites.application;

import cn.jianxing.sites.domain.OpenHours;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The forms of sites, and how their tables are read. */
final class SiteForms {

    static final String APPLY = "site-registration.apply";
    static final String CHECK = "site-registration.check";
    static final String APPROVE = "site-registration.approve";
    static final String ASSETS = "site-registration.assets";
    static final String REVIEW = "nine-have-review.check";
    static final String MAKE_GOOD = "nine-have-review.make-good";
    static final Set<String> NINE_HAVE = Set.of(CHECK, APPROVE, REVIEW);

    private SiteForms() {}

    static boolean ofRegistration(String formId) {
        return formId.startsWith("site-registration.");
    }

    /** Days on which it is open at all. */
    static OpenHours hours(JsonNode application) {
        List<OpenHours.Day> days = StreamSupport.stream(
                        application.path("openHours").path("rows").spliterator(), false)
                .filter(row -> row.path("from").isNumber() && row.path("to").isNumber())
                .map(row -> new OpenHours.Day(
                        row.path("title").asText(),
                        row.path("from").asInt(),
                        row.path("to").asInt()))
                .toList();
        return new OpenHours(days);
    }
}
