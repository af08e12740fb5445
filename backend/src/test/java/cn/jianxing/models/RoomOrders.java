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

/** A trial process that goes from desk to desk and allows every operation of a task. */
@TestComponent
class RoomOrders {

    private final ModelGate gate;
    private final Officials officials;

    RoomOrders(ModelGate gate, Officials officials) {
        this.gate = gate;
        this.officials = officials;
    }

    @EventListener(ApplicationReadyEvent.class)
    void publish() throws IOException {
        gate.publish(
                new Release(
                        "room-order",
                        Map.of(
                                "processes/room-order/room-order.bpmn", text("room-order.bpmn"),
                                "forms/room-order/order.form", text("order.form"))),
                "test",
                "trial of what officials do with tasks");
    }

    /** Filled in by the station, before the town's secretary. */
    String filled(Station station) {
        String caseId = officials.start(station.worker(), "room-order", station.unit(), room("二楼"));
        officials.complete(caseId, "Activity_FillOrder", station.worker(), room("三楼"));
        return caseId;
    }

    /** Before the head of the town's institute. */
    String checked(Station station) {
        String caseId = filled(station);
        officials.complete(caseId, "Activity_CheckOrder", station.secretary(), room("三楼"));
        return caseId;
    }

    static String room(String name) {
        return "{'room':'" + name + "'}";
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource("models/room-order/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
