package cn.jianxing.models;

import cn.jianxing.models.Stations.Station;
import cn.jianxing.studio.ModelGate;
import cn.jianxing.studio.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;

/** A trial process that calls corrections and countersigns in all the ways in which they can be called. */
@TestComponent
class HallLoan {

    private final ModelGate gate;
    private final Officials officials;

    HallLoan(ModelGate gate, Officials officials) {
        this.gate = gate;
        this.officials = officials;
    }

    @EventListener(ApplicationReadyEvent.class)
    void publish() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("processes/hall-loan/hall-loan.bpmn", text("hall-loan.bpmn"));
        for (String form : new String[] {"apply", "review", "correct", "opinion", "supply"}) {
            files.put("forms/hall-loan/" + form + ".form", text(form + ".form"));
        }
        gate.publish(new Release("hall-loan", files), "test", "trial of the shared processes");
    }

    String apply(Station station, String rule, String ratio, boolean abstention, int asked) {
        return officials.start(
                station.worker(),
                "hall-loan",
                station.unit(),
                "{'rule':'%s','ratio':'%s','abstention':%s,'asked':%d}".formatted(rule, ratio, abstention, asked));
    }

    /** Up to the units. */
    String ask(Station station, String rule, String ratio, boolean abstention, int asked) {
        String caseId = apply(station, rule, ratio, abstention, asked);
        officials.complete(caseId, "Activity_ReviewLoan", station.secretary(), "{'decision':'approve'}");
        return caseId;
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("models/hall-loan/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
