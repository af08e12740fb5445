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
import cn.jianxing.organisation.Organisation;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import cn.jianxing.starrating.application.ListReviewers;
import cn.jianxing.starrating.application.OpenRating;
import cn.jianxing.starrating.application.RatingFormIds;
import cn.jianxing.starrating.application.RecordSelfAssessment;
import cn.jianxing.starrating.application.rating.RecordLeadValues;
import cn.jianxing.starrating.application.rating.RecordOnSiteScores;
import cn.jianxing.starrating.application.rating.RecordSurvey;
import cn.jianxing.starrating.demo.DemoFacts;
import cn.jianxing.starrating.domain.Ratings;
import cn.jianxing.starrating.domain.RegisterEntry;
import cn.jianxing.starrating.domain.StarRegister;
import cn.jianxing.testing.Actors;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        bean(OpenRating.class).open(file.id(), null, 2026);
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

    /** Experts on site, arbitration where they are too far apart, and the survey. */
    public void check(CaseFile file) {
        for (int place = 1; place <= 3; place++) {
            var expert = place;
            var answers = DemoAnswers.of(file.subjectUnit());
            var data = data(file, RatingFormIds.ON_SITE_SCORE, "990101/expert");
            fill(data, "score", code -> answers.expert(expert, code));
            var id = submit(file, RatingFormIds.ON_SITE_SCORE, "990101/expert", data);
            bean(RecordOnSiteScores.class).record(file.id(), "expert-" + place, id);
        }
        arbitrate(file);
        survey(file);
    }

    private void arbitrate(CaseFile file) {
        var answers = DemoAnswers.of(file.subjectUnit());
        var data = data(file, RatingFormIds.ARBITRATE, "990101/evaluation_lead");
        data.path("indicators")
                .path("rows")
                .forEach(row -> ((ObjectNode) row)
                        .put(
                                "score",
                                answers.arbitrated(row.path("code").asText()).orElseThrow())
                        .put("comment", "按缺1类扣0.6"));
        var id = submit(file, RatingFormIds.ARBITRATE, "990101/evaluation_lead", data);
        bean(RecordLeadValues.class).arbitrated(file.id(), id);
    }

    private void survey(CaseFile file) {
        var answers = DemoAnswers.of(file.subjectUnit());
        var data = data(file, RatingFormIds.SURVEY, "990101/office_clerk").put("surveyValidCount", 40);
        Map.of(
                        "surveyAwarenessRate", "survey_awareness_rate",
                        "surveyParticipationRate", "survey_participation_rate",
                        "surveySatisfactionRate", "survey_satisfaction_rate")
                .forEach((key, metric) ->
                        data.put(key, answers.surveyPercent(metric).orElseThrow()));
        bean(RecordSurvey.class).record(file.id(), submit(file, RatingFormIds.SURVEY, "990101/office_clerk", data));
    }

    /** The campaign's result, entered in the register. */
    public void award(CaseFile file, int star) {
        var ratings = bean(Ratings.class);
        var rating = ratings.byCase(file.id()).orElseThrow().award(star);
        ratings.update(rating);
        var entry = new RegisterEntry(
                Ids.next(),
                rating.unit(),
                bean(Organisation.class).unit(rating.unit()).orElseThrow().title(),
                bean(Organisation.class)
                        .above(rating.unit(), "town")
                        .orElseThrow()
                        .code(),
                rating.level(),
                star,
                rating.year(),
                Objects.requireNonNull(rating.totals()).total(),
                LocalDate.of(2026, 12, 1),
                file.id(),
                file.no(),
                null);
        bean(StarRegister.class).enter(entry, file.startedAt());
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
                        file.startedAt(),
                        null));
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
        return new FormContext(
                formId,
                file.id(),
                null,
                null,
                audience,
                file.subjectUnit(),
                Map.of(),
                com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode());
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
