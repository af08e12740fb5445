package cn.jianxing.demo.people;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Set;

/** The clock of the demo, seen from outside. */
final class OfficeClock {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Desk desk;

    OfficeClock(Desk desk) {
        this.desk = desk;
    }

    OffsetDateTime now() {
        return move(JsonNodeFactory.instance.objectNode().put("by", "PT0S"));
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    /** Nine o'clock of that day. */
    void toMorningOf(LocalDate day) {
        OffsetDateTime wanted = now().with(MORNING).with(day);
        move(JsonNodeFactory.instance.objectNode().put("to", wanted.toString()));
    }

    /** Holidays are not known here: nobody minds working on one. */
    void toNextMorning() {
        LocalDate next = today().plusDays(1);
        while (WEEKEND.contains(next.getDayOfWeek())) {
            next = next.plusDays(1);
        }
        toMorningOf(next);
    }

    private OffsetDateTime move(ObjectNode how) {
        return OffsetDateTime.parse(desk.write("/api/demo/clock", how)
                .orFail("the clock moves")
                .path("now")
                .asText());
    }
}
