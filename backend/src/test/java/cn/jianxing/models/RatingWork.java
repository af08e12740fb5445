package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;

import cn.jianxing.cases.CaseOpener;
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
    private final CaseOpener opener;

    RatingWork(Officials officials, Stations stations, UploadEvidence upload, DemoFacts facts, CaseOpener opener) {
        this.opener = opener;
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
        return opener.open("star-rating", station.unit(), Map.of("year", 2026)).id();
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
        acceptFormally(caseId);
        return caseId;
    }

    /** With every department's scores. */
    void review(String caseId, Station station) {
        LEADS.forEach(unit -> review(caseId, station, unit));
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
        review(caseId, station, unit, "platform_lead");
    }

    void review(String caseId, Station station, String unit, String role) {
        Task task = officials.task(caseId, "Activity_GiveOpinion", unit + "/" + role);
        String username = stations.holder(unit, role);
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
                })
                .put("decision", "agree");
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

    void acceptFormally(String caseId) {
        acceptFormally(caseId, "office01");
    }

    void acceptFormally(String caseId, String clerk) {
        officials.complete(caseId, "Activity_CheckFormally", clerk, "{'decision':'accept'}");
    }

    private String evidence(Station station) {
        return evidence(station.worker(), station.unit());
    }

    String evidence(String username, String seed) {
        return officials.as(
                username,
                () -> upload.upload(
                        "现场.jpg",
                        new ByteArrayInputStream(SampleFiles.jpeg(seed)),
                        new UploadEvidence.Details(null, null, null)));
    }

    static ObjectNode table(ObjectNode shown, RowAnswer answer) {
        ObjectNode data = object("{}");
        ArrayNode rows = data.putObject("indicators").putArray("rows");
        StreamSupport.stream(shown.path("indicators").path("rows").spliterator(), false)
                .filter(row -> !row.path("edit").isEmpty())
                .forEach(row -> answer.fill(row, rows.addObject().put("code", code(row))));
        return data;
    }

    static String code(JsonNode row) {
        return row.path("code").asText();
    }

    private static boolean opens(JsonNode row, String column) {
        return row.path("edit").toString().contains(column);
    }

    interface RowAnswer {
        void fill(JsonNode row, ObjectNode given);
    }
}
