package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;

import cn.jianxing.evidence.SampleFiles;
import cn.jianxing.evidence.application.UploadEvidence;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.starrating.DemoAnswers;
import cn.jianxing.starrating.demo.DemoFacts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** An application for a star, step by step, with the answers of the demo county. */
@TestComponent
class RatingWork {

    static final List<String> LEADS =
            List.of("990101D01", "990101D02", "990101D03", "990101D04", "990101D05", "990101D06", "990101D07");

    private final Officials officials;
    private final Stations stations;
    private final UploadEvidence upload;
    private final DemoFacts facts;

    RatingWork(Officials officials, Stations stations, UploadEvidence upload, DemoFacts facts) {
        this.officials = officials;
        this.stations = stations;
        this.upload = upload;
        this.facts = facts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void bringFacts() {
        facts.importMissing();
    }

    String start(Station station) {
        return officials.start(station.worker(), "star-rating", station.unit(), "{}");
    }

    /** Up to the town. */
    String submit(Station station) {
        String caseId = start(station);
        fill(caseId, station);
        sign(caseId, station);
        return caseId;
    }

    /** Up to the formal check. */
    String recommend(Station station) {
        String caseId = submit(station);
        officials.complete(caseId, "Activity_ReviewByTown", station.secretary(), "{'decision':'recommend'}");
        officials.complete(caseId, "Activity_ApproveByTown", station.townHead(), "{'decision':'recommend'}");
        return caseId;
    }

    /** Up to the departments. */
    String accept(Station station) {
        String caseId = recommend(station);
        acceptFormally(caseId, station);
        return caseId;
    }

    /** Up to the approval of the star. */
    String review(Station station) {
        String caseId = accept(station);
        LEADS.forEach(unit -> review(caseId, station, unit));
        return caseId;
    }

    void fill(String caseId, Station station) {
        fill(officials.task(caseId, "Activity_FillSelfAssessment"), station);
    }

    void fillCorrection(String caseId, Station station) {
        fill(officials.task(caseId, "Activity_Correct"), station);
    }

    void correct(String caseId, Station station) {
        fillCorrection(caseId, station);
        sign(officials.task(caseId, "Activity_SignCorrection"), station);
    }

    void sign(String caseId, Station station) {
        sign(officials.task(caseId, "Activity_SignSelfAssessment"), station);
    }

    void review(String caseId, Station station, String unit) {
        String lead = unit + "/platform_lead";
        Task task = officials.task(caseId, "Activity_GiveOpinion", lead);
        String username = stations.holder(unit, "platform_lead");
        officials.complete(task, username, departmentReview(task, username, station));
    }

    ObjectNode departmentReview(Task task, String username, Station station) {
        DemoAnswers answers = DemoAnswers.of(station.unit());
        return table(officials.shown(task, username), (row, given) -> {
            if (opens(row, "verdict")) {
                given.put("verdict", "confirm");
            } else {
                BigDecimal score = answers.department(code(row)).orElseThrow();
                given.put("score", score).put("comment", "按标准评分，理由见材料");
            }
        });
    }

    private void fill(Task task, Station station) {
        DemoAnswers answers = DemoAnswers.of(station.unit());
        ObjectNode data = table(officials.shown(task, station.worker()), (row, given) -> {
            given.put("self", answers.self(code(row)).orElseThrow());
            ArrayNode evidence = given.putArray("evidence");
            if (row.path("require").toString().contains("evidence")) {
                evidence.add(evidence(station));
            }
        });
        officials.complete(task, station.worker(), data.put("declaredStar", "4"));
    }

    private void sign(Task task, Station station) {
        officials.complete(task, station.head(), object("{'decision':'sign','truthCommitment':true,'signature':true}"));
    }

    void acceptFormally(String caseId, Station station) {
        acceptFormally(caseId, station, "office01");
    }

    void acceptFormally(String caseId, Station station, String clerk) {
        Task task = officials.task(caseId, "Activity_CheckFormally");
        officials.complete(task, clerk, formalCheck(task, clerk, station));
    }

    private ObjectNode formalCheck(Task task, String clerk, Station station) {
        DemoAnswers answers = DemoAnswers.of(station.unit());
        ObjectNode data = table(
                officials.shown(task, clerk),
                (row, given) -> given.put("score", answers.onSite(code(row)).orElseThrow()));
        data.put("decision", "accept").put("surveyValidCount", 40);
        Map.of(
                        "surveyAwarenessRate", "survey_awareness_rate",
                        "surveyParticipationRate", "survey_participation_rate",
                        "surveySatisfactionRate", "survey_satisfaction_rate")
                .forEach((key, metric) ->
                        data.put(key, answers.surveyPercent(metric).orElseThrow()));
        return data;
    }

    private String evidence(Station station) {
        return officials.as(
                station.worker(),
                () -> upload.upload(
                        "现场.jpg",
                        new ByteArrayInputStream(SampleFiles.jpeg(station.unit())),
                        new UploadEvidence.Details(null, null, null)));
    }

    private static ObjectNode table(ObjectNode shown, RowAnswer answer) {
        ObjectNode data = object("{}");
        ArrayNode rows = data.putObject("indicators").putArray("rows");
        StreamSupport.stream(shown.path("indicators").path("rows").spliterator(), false)
                .filter(row -> !row.path("edit").isEmpty())
                .forEach(row -> answer.fill(row, rows.addObject().put("code", code(row))));
        return data;
    }

    private static String code(JsonNode row) {
        return row.path("code").asText();
    }

    private static boolean opens(JsonNode row, String column) {
        return row.path("edit").toString().contains(column);
    }

    private interface RowAnswer {
        void fill(JsonNode row, ObjectNode given);
    }
}
