package cn.jianxing.models;

import cn.jianxing.documents.DocumentDraft;
import cn.jianxing.documents.DocumentMatter;
import cn.jianxing.models.Stations.Station;
import cn.jianxing.studio.ModelGate;
import cn.jianxing.studio.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;

/** A process of nothing but one official letter, to try issuing documents with. */
@TestComponent
class Letters implements DocumentMatter {

    static final String BODY = "经研究，定于九月开展“文明集市”。\n请㼆村、𠮷家按期报送。";

    private final ModelGate gate;
    private final Officials officials;

    Letters(ModelGate gate, Officials officials) {
        this.gate = gate;
        this.officials = officials;
    }

    @EventListener(ApplicationReadyEvent.class)
    void publish() throws IOException {
        String model = new ClassPathResource("models/letter/letter.bpmn").getContentAsString(StandardCharsets.UTF_8);
        gate.publish(
                new Release("letter", Map.of("processes/letter/letter.bpmn", model)), "test", "trial of documents");
    }

    @Override
    public boolean writes(String kind) {
        return kind.equals("letter");
    }

    @Override
    public DocumentDraft draft(String caseId, String kind) {
        return new DocumentDraft(
                "关于开展文明集市的函",
                List.of("990101001", "990101002"),
                List.of(BODY.split("\n")),
                List.of(new DocumentDraft.Table(List.of("镇", "日期"), List.of(List.of("望麦镇", "9月12日")))));
    }

    String start(Station station) {
        return officials.start(station.worker(), "letter", station.unit(), "{}");
    }

    /** Up to the signature. */
    String check(Station station) {
        String caseId = start(station);
        draft(caseId);
        officials.complete(caseId, "Activity_CheckDocument", "office.director", "{'decision':'approve'}");
        return caseId;
    }

    void draft(String caseId) {
        var task = officials.task(caseId, "Activity_DraftDocument");
        var shown = officials.shown(task, "office01");
        officials.complete(
                task,
                "office01",
                cn.jianxing.forms.FormFixtures.object("{}")
                        .put("title", shown.path("title").asText())
                        .put("body", shown.path("body").asText()));
    }
}
