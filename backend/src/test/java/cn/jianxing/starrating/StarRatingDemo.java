package cn.jianxing.starrating;

import cn.jianxing.approval.OpinionGiven;
import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.Cases;
import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.cases.domain.NewCase;
import cn.jianxing.forms.FormContext;
import cn.jianxing.forms.FormDataProvider;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.starrating.application.ListReviewers;
import cn.jianxing.starrating.application.OpenRating;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.RecordFormalCheck;
import cn.jianxing.starrating.application.RecordSelfAssessment;
import cn.jianxing.starrating.demo.DemoFacts;
import cn.jianxing.testing.Actors;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Plays an application of the demo county through the use cases, without the process between them. */
public final class StarRatingDemo {

    private final ApplicationContext beans;

    /** @param beans a context that other tests share, so that none has to be started for this */
    public StarRatingDemo(ApplicationContext beans) {
        this.beans = beans;
    }

    public CaseFile open(String unit, String username) {
        var file = enter(unit, username);
        bean(OpenRating.class).open(file.id());
        return file;
    }

    public CaseFile enter(String unit, String username) {
        bean(DemoFacts.class).importMissing();
        var at = ZonedDateTime.of(2026, 9, 10, 9, 0, 0, 0, BusinessClock.ZONE).toInstant();
        var person = Actors.id(username);
        var file = new CaseFile(
                Ids.next(),
                "XJ-2026-%06d".formatted(900_000 + bean(CaseFiles.class).nextNumber("XJ-TEST", 2026)),
                "star-rating",
                "星级评估",
                unit,
                "draft",
                person,
                unit + "/station_head",
                at,
                null,
                "");
        bean(CaseFiles.class).enter(new NewCase(file, "星级评估", unit, username));
        bean(Cases.class).addParticipant(file.id(), person, unit + "/station_head", true);
        return file;
    }

    public String assess(CaseFile file, int declaredStar) {
        var answers = DemoAnswers.of(file.subjectUnit());
        var data = data(file, RatingFormIds.SELF_ASSESS, null);
        fill(data, "self", answers::self);
        data.put("declaredStar", declaredStar);
        var id = submit(file, RatingFormIds.SELF_ASSESS, file.startedAs(), data);
        bean(RecordSelfAssessment.class).record(file.id(), id);
        return id;
    }

    public ObjectNode formalCheck(CaseFile file) {
        var answers = DemoAnswers.of(file.subjectUnit());
        var data = data(file, RatingFormIds.FORMAL_CHECK, "990101/office_clerk");
        fill(data, "score", answers::onSite);
        data.put("decision", "accept").put("surveyValidCount", 40);
        Map.of(
                        "surveyAwarenessRate", "survey_awareness_rate",
                        "surveyParticipationRate", "survey_participation_rate",
                        "surveySatisfactionRate", "survey_satisfaction_rate")
                .forEach((key, metric) ->
                        data.put(key, answers.surveyPercent(metric).orElseThrow()));
        return data;
    }

    public String check(CaseFile file) {
        var id = submit(file, RatingFormIds.FORMAL_CHECK, "990101/office_clerk", formalCheck(file));
        bean(RecordFormalCheck.class).record(file.id(), id);
        return id;
    }

    public void review(CaseFile file) {
        bean(ListReviewers.class).reviewers(file.id()).forEach(lead -> review(file, lead, Optional.empty()));
    }

    /** @param instead points given for everything instead of the county's own */
    public void review(CaseFile file, String lead, Optional<BigDecimal> instead) {
        var answers = DemoAnswers.of(file.subjectUnit());
        var data = data(file, RatingFormIds.DEPARTMENT_REVIEW, lead);
        fill(data, "score", code -> instead.or(() -> answers.department(code)));
        data.path("indicators").path("rows").forEach(row -> {
            if (row.path("edit").toString().contains("verdict")) {
                ((ObjectNode) row).put("verdict", "confirm");
            }
        });
        var id = submit(file, RatingFormIds.DEPARTMENT_REVIEW, lead, data);
        beans.publishEvent(new OpinionGiven(file.id(), "departmentReview", lead, "agree", id));
    }

    public String submit(CaseFile file, String formId, String audience, ObjectNode data) {
        var id = Ids.next();
        bean(Submissions.class)
                .store(new Submission(
                        id,
                        file.id(),
                        null,
                        null,
                        formId,
                        "1",
                        data,
                        null,
                        file.startedBy(),
                        audience,
                        false,
                        file.startedAt()));
        return id;
    }

    public FormDataProvider form(String formId) {
        return beans.getBeansOfType(FormDataProvider.class).values().stream()
                .filter(form -> form.getClass().getPackageName().startsWith("cn.jianxing.starrating"))
                .filter(form -> form.provides(formId))
                .findFirst()
                .orElseThrow();
    }

    public FormContext context(CaseFile file, String formId, @Nullable String audience) {
        return new FormContext(formId, file.id(), null, null, audience, file.subjectUnit(), Map.of());
    }

    public ObjectNode data(CaseFile file, String formId, @Nullable String audience) {
        return form(formId).data(context(file, formId, audience));
    }

    public static JsonNode row(ObjectNode data, String code) {
        for (var row : data.path("indicators").path("rows")) {
            if (row.path("code").asText().equals(code)) {
                return row;
            }
        }
        throw new AssertionError("no row " + code);
    }

    public static List<String> codes(ObjectNode data, Set<String> wanted) {
        return data.path("indicators").findValuesAsText("code").stream()
                .filter(code -> wanted.isEmpty() || wanted.contains(code))
                .toList();
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    private static void fill(ObjectNode data, String column, Function<String, Optional<BigDecimal>> value) {
        data.path("indicators").path("rows").forEach(row -> {
            if (row.path("edit").toString().contains('"' + column + '"')) {
                value.apply(row.path("code").asText()).ifPresent(points -> ((ObjectNode) row).put(column, points));
            }
        });
    }
}
