package cn.jianxing.models;

import cn.jianxing.models.Stations.Station;
import cn.jianxing.studio.ModelGate;
import cn.jianxing.studio.ModelRefused;
import cn.jianxing.studio.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Trial processes whose steps say who may do what with which field. */
@TestComponent
class PolicyTrials {

    private final ModelGate gate;
    private final Officials officials;

    PolicyTrials(ModelGate gate, Officials officials) {
        this.gate = gate;
        this.officials = officials;
    }

    @EventListener(ApplicationReadyEvent.class)
    void publish() throws IOException {
        publish("hall-fitting");
        publish("seat-swap");
        publish("room-repair");
    }

    /** With the town's secretary: two rooms, prices and a contact that the secretary must not see. */
    String filled(Station station) {
        return filled(station, "'contact':'13900000000'");
    }

    /** The same with more answers. */
    String filled(Station station, String more) {
        String caseId = officials.start(station.worker(), "hall-fitting", station.unit(), "{}");
        officials.complete(
                caseId,
                "Activity_FillFitting",
                station.worker(),
                "{'purpose':'𠮷祥㼆会'," + more + ",'rooms':["
                        + "{'name':'礼堂','area':120,'price':300,'kind':'indoor'},"
                        + "{'name':'广场','area':400,'price':90}]}");
        return caseId;
    }

    /** With the head of the town's institute. */
    String checked(Station station) {
        String caseId = filled(station);
        officials.complete(
                caseId,
                "Activity_CheckFitting",
                station.secretary(),
                "{'decision':'approve','rooms':[{'area':100,'kind':'indoor'},{'area':380}]}");
        return caseId;
    }

    /** What the gate says about the fitting's model with one passage replaced. */
    List<String> findings(String passage, String replacement) {
        try {
            Map<String, String> files = files("hall-fitting");
            String model = "processes/hall-fitting/hall-fitting.bpmn";
            files.computeIfPresent(model, (name, text) -> text.replace(passage, replacement));
            gate.publish(new Release("hall-fitting", files), "test", "spoiled");
            return List.of();
        } catch (ModelRefused refused) {
            return refused.findings().stream()
                    .map(finding -> finding.code() + " " + finding.message())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void publish(String process) throws IOException {
        gate.publish(new Release(process, files(process)), "test", "trial of what steps lay down");
    }

    private static Map<String, String> files(String process) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:models/" + process + "/*")) {
            String name = String.valueOf(file.getFilename());
            String folder = name.endsWith(".form") ? "forms/" : "processes/";
            files.put(folder + process + "/" + name, file.getContentAsString(StandardCharsets.UTF_8));
        }
        return files;
    }
}
