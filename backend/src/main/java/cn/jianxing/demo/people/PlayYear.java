package cn.jianxing.demo.people;

import cn.jianxing.demo.people.Crowd.Round;
import cn.jianxing.demo.people.Desk.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Set;

/**
 * A whole campaign, played over HTTP on a demo whose year is still empty: thirty stations and six institutes, with people
 * who are late, absent or wrong among them. Ends when every case has ended, and says how. Argument: the address.
 */
public final class PlayYear {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate WINDOW = LocalDate.of(2026, 8, 24);
    private static final LocalDate NEVER_LATER = LocalDate.of(2027, 2, 26);
    private static final Set<String> TYPES = Set.of("star-campaign", "star-rating");

    /** Withdraws its application itself. */
    private static final String LEAVING = "990101004003";

    private final Crowd crowd;
    private final Desk office;
    private final OfficeClock clock;
    private boolean left;

    private PlayYear(String address) {
        crowd = new Crowd(address, Habits.mixed(), task -> TYPES.contains(task.caseType()), true);
        office = crowd.desk("office.director");
        clock = new OfficeClock(office);
    }

    public static void main(String[] arguments) {
        long start = System.nanoTime();
        PlayYear year = new PlayYear(arguments[0]);
        year.play();
        boolean right = new YearReport(year.crowd, year.office).print((System.nanoTime() - start) / 1_000_000_000);
        System.exit(right ? 0 : 1);
    }

    private void play() {
        if (clock.today().isBefore(FIRST_DAY)) {
            clock.toMorningOf(FIRST_DAY);
        }
        while (running()) {
            LocalDate today = clock.today();
            if (today.isAfter(NEVER_LATER)) {
                throw new IllegalStateException("the year does not end: " + office.read("/api/demo/state"));
            }
            Round round = crowd.round(today);
            if (!left && today.isAfter(WINDOW)) {
                withdraw();
            }
            if (round.done() > 0) {
                continue;
            }
            if (round.waiting() == 0 && today.isBefore(WINDOW)) {
                clock.toMorningOf(WINDOW);
            } else {
                clock.toNextMorning();
            }
        }
    }

    /** A stranger tries first, then the station head does it. */
    private void withdraw() {
        Desk station = crowd.desk(Crowd.holder("station_head", LEAVING));
        JsonNode rating =
                station.read("/api/cases?size=1&type=star-rating").path("items").path(0);
        left = true;
        if (!rating.path("endedAt").isNull()) {
            return;
        }
        String no = rating.path("caseNo").asText();
        ObjectNode reason = JsonNodeFactory.instance.objectNode().put("reason", "村活动室翻建，今年不参评");
        Answer stranger = crowd.desk(Crowd.holder("station_head", "990101001001"))
                .write("/api/ratings/" + no + "/withdrawal", reason);
        if (stranger.fine()) {
            throw new IllegalStateException("a stranger withdrew a station");
        }
        crowd.refused(stranger);
        station.write("/api/ratings/" + no + "/withdrawal", reason).orFail("the station withdraws");
    }

    /** Whether a case has not ended yet. */
    private boolean running() {
        boolean any = false;
        for (JsonNode line : office.read("/api/demo/state").path("cases")) {
            any |= !line.path("ended").asBoolean();
        }
        return any || !left;
    }
}
