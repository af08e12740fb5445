package cn.jianxing.starrating.application.campaign;

import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.FieldError;
import cn.jianxing.shared.Refused;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.Candidacy;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A town names its stations in order: not more than its cap, nobody whose five stars still hold. */
@Component
class NominateData implements FormDataProvider {

    static final String ORDER = "order";
    static final String REASON = "reason";

    private static final String TOWN = "town";

    private final OpenCampaigns open;
    private final TownStations stations;
    private final Organisation organisation;

    NominateData(OpenCampaigns open, TownStations stations, Organisation organisation) {
        this.open = open;
        this.stations = stations;
        this.organisation = organisation;
    }

    @Override
    public boolean provides(String formId) {
        return formId.equals(CampaignFormIds.NOMINATE);
    }

    @Override
    public ObjectNode data(FormContext context) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        if (context.caseId() == null) {
            return data;
        }
        Campaign campaign = open.require(context.caseId());
        String town = town(context);
        List<TownStations.Station> all = stations.of(campaign, town);
        SiteList list = new SiteList()
                .shows("star", "现有星级")
                .shows("candidacy", "名额")
                .asksNumber(ORDER, "推荐次序", 1, Math.max(1, all.size()))
                .asksText(REASON, "推荐理由");
        all.forEach(station -> row(list, station));
        data.putObject(TOWN).put("code", town).put("title", title(town));
        data.put("year", campaign.year()).put("cap", stations.cap(campaign, town));
        data.set(SiteList.KEY, list.json());
        return data;
    }

    @Override
    public void check(FormContext context, ObjectNode accepted) {
        Campaign campaign = open.require(Objects.requireNonNull(context.caseId()));
        String town = town(context);
        SiteAnswers answers = SiteAnswers.of(accepted);
        List<FieldError> errors = new ArrayList<>(pairs(answers));
        int cap = stations.cap(campaign, town);
        if (insideCap(stations.of(campaign, town), answers) > cap) {
            errors.add(new FieldError(SiteList.KEY, "star-campaign.over-cap", Map.of("cap", cap)));
        }
        if (!errors.isEmpty()) {
            throw new Refused("form.invalid", errors);
        }
    }

    /** A place in the order and a reason belong together, and no place is given twice. */
    private static List<FieldError> pairs(SiteAnswers answers) {
        List<FieldError> errors = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (JsonNode row : answers.rows()) {
            String path = SiteList.KEY + "." + row.path("code").asText() + ".";
            if (row.hasNonNull(ORDER) != row.hasNonNull(REASON)) {
                errors.add(FieldError.of(path + (row.hasNonNull(ORDER) ? REASON : ORDER), "form.required"));
            }
            if (row.hasNonNull(ORDER) && !taken.add(row.path(ORDER).asInt())) {
                errors.add(FieldError.of(path + ORDER, "star-campaign.order-taken"));
            }
        }
        return errors;
    }

    private static long insideCap(List<TownStations.Station> stations, SiteAnswers answers) {
        return answers.with(ORDER).stream()
                .filter(row -> stations.stream()
                        .anyMatch(station ->
                                station.unit().code().equals(row.path("code").asText())
                                        && station.candidacy() == Candidacy.INSIDE_CAP))
                .count();
    }

    private static void row(SiteList list, TownStations.Station station) {
        String[] open = station.candidacy() == Candidacy.EXCLUDED ? new String[0] : new String[] {ORDER, REASON};
        list.row(station.unit().code(), station.unit().title(), open)
                .put("star", StarNames.of(station.star()))
                .put(
                        "candidacy",
                        switch (station.candidacy()) {
                            case INSIDE_CAP -> "占名额";
                            case OUTSIDE_CAP -> "复评，不占名额";
                            case EXCLUDED -> "五星未满复评年限，不参评";
                        });
    }

    private static String town(FormContext context) {
        return String.valueOf(context.variables().get(TOWN));
    }

    private String title(String unit) {
        return organisation.unit(unit).map(Unit::title).orElse(unit);
    }
}
