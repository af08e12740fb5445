package cn.jianxing.models;

import cn.jianxing.models.Stations.Station;
import cn.jianxing.studio.ModelGate;
import cn.jianxing.studio.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;

/** A trial process of everyday approvals, and one whose steps are none for many at once. */
@TestComponent
class SealUse {

    static final String CHECK = "Activity_CheckUse";
    static final String APPROVE = "Activity_ApproveUse";
    private static final String ROOT = "models/seal-use/";

    private final ModelGate gate;
    private final Officials officials;

    SealUse(ModelGate gate, Officials officials) {
        this.gate = gate;
        this.officials = officials;
    }

    @EventListener(ApplicationReadyEvent.class)
    void publish() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (String process : new String[] {"seal-use", "seal-odd"}) {
            String file = "processes/seal-use/" + process + ".bpmn";
            files.put(file, text(file));
        }
        for (String form : new String[] {"apply", "check", "approve", "reason"}) {
            String file = "forms/seal-use/" + form + ".form";
            files.put(file, text(file));
        }
        gate.publish(new Release("seal-use", files), "test", "trial of bulk approval");
    }

    /** Before the town's secretary. */
    String ask(Station station) {
        return officials.start(station.worker(), "seal-use", station.unit(), "{'purpose':'活动证明'}");
    }

    String askOddly(Station station) {
        return officials.start(station.worker(), "seal-odd", station.unit(), "{'purpose':'活动证明'}");
    }

    /** Cases before the secretary, with the ids of their tasks. */
    Map<String, String> asks(Station station, int many) {
        Map<String, String> tasks = new LinkedHashMap<>();
        Stream.generate(() -> ask(station))
                .limit(many)
                .forEach(caseId ->
                        tasks.put(caseId, officials.task(caseId, CHECK).getId()));
        return tasks;
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource(ROOT + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
