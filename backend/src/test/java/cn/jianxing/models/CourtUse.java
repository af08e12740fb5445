package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.studio.ModelGate;
import cn.jianxing.studio.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A trial process whose cases may be revoked, terminated and suspended, and which sends copies by itself. */
final class CourtUse {

    static final String CHECK = "Activity_CheckUse";
    static final String SCORE = "Activity_ScoreUse";
    static final String APPROVE = "Activity_ApproveUse";
    static final String APPROVED = "{'decision':'approve','advice':'同意，注意安全','signature':true}";

    private final Officials officials;
    private final DeskOverHttp desk;

    private CourtUse(Officials officials, DeskOverHttp desk) {
        this.officials = officials;
        this.desk = desk;
    }

    /** Published through the gate like any other; the same content again changes nothing. */
    static CourtUse published(ModelGate gate, Officials officials, DeskOverHttp desk) {
        Map<String, String> files = new TreeMap<>();
        files.put("processes/court-use/court-use.bpmn", text("court-use.bpmn"));
        for (String form : new String[] {"apply", "check", "score"}) {
            files.put("forms/court-use/" + form + ".form", text(form + ".form"));
        }
        gate.publish(new Release("court-use", files), "test", "trial of what is done with whole cases");
        return new CourtUse(officials, desk);
    }

    String start(Station station, String purpose) {
        return officials.start(station.worker(), "court-use", station.unit(), use(purpose));
    }

    /** Before the town's secretary. */
    String filled(Station station) {
        String caseId = start(station, "广场舞");
        officials.complete(caseId, "Activity_FillIn", station.worker(), use("广场舞"));
        return caseId;
    }

    /** Checked, so that the model has sent its copies; before the head of the town's institute. */
    String checked(Station station) {
        String caseId = filled(station);
        officials.complete(caseId, CHECK, station.secretary(), APPROVED);
        return caseId;
    }

    /** Scored under seal; before the county's office. */
    String scored(Station station) {
        String caseId = checked(station);
        officials.complete(caseId, SCORE, station.townHead(), "{'secret':'只有我知道的评语'}");
        return caseId;
    }

    String no(String caseId) {
        return officials.file(caseId).no();
    }

    Answer read(String username, String caseId, String what) {
        return desk.send(username, MockMvcRequestBuilders.get("/api/cases/" + no(caseId) + "/" + what));
    }

    Answer act(String username, String caseId, String what, String body) {
        return desk.send(
                username,
                MockMvcRequestBuilders.post("/api/cases/" + no(caseId) + "/" + what)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(object(body).toString().getBytes(StandardCharsets.UTF_8)));
    }

    static String use(String purpose) {
        return "{'court':'文化广场','purpose':'%s','people':30}".formatted(purpose);
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("models/court-use/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
