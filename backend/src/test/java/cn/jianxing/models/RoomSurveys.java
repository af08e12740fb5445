package cn.jianxing.models;

import cn.jianxing.models.Stations.Station;
import cn.jianxing.studio.ModelGate;
import cn.jianxing.studio.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;

/** A trial process that asks several departments at once and lets them ask others too. */
@TestComponent
class RoomSurveys {

    private final ModelGate gate;
    private final Officials officials;

    RoomSurveys(ModelGate gate, Officials officials) {
        this.gate = gate;
        this.officials = officials;
    }

    @EventListener(ApplicationReadyEvent.class)
    void publish() throws IOException {
        gate.publish(
                new Release(
                        "room-survey",
                        Map.of(
                                "processes/room-survey/room-survey.bpmn", text("room-survey.bpmn"),
                                "forms/room-survey/apply.form", text("apply.form"),
                                "forms/room-survey/opinion.form", text("opinion.form"))),
                "test",
                "trial of signers that are added and taken out");
    }

    /** Before the first so many of {@link PrepareLoanDelegate#LEADS}. */
    String asked(Station station, int departments) {
        return officials.start(station.worker(), "room-survey", station.unit(), "{'asked':" + departments + "}");
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource("models/room-survey/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
