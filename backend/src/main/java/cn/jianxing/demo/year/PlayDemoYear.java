package cn.jianxing.demo.year;

import cn.jianxing.demo.clock.MoveClock;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.CsvTable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/**
 * Plays the demo's year up to its first morning: each act at its hour, by the person whose task it is, with reminders
 * and escalations falling due in between. What was played before is not played again.
 */
@Service
@Profile({"demo", "test"})
public class PlayDemoYear {

    private static final Logger LOG = LoggerFactory.getLogger(PlayDemoYear.class);
    private static final Instant FIRST_MORNING =
            LocalDateTime.parse("2026-09-10T09:00").atZone(BusinessClock.ZONE).toInstant();
    private static final int STRIDE = 50;

    private final DemoOffice office;
    private final DemoProgress progress;
    private final MoveClock clock;

    PlayDemoYear(DemoOffice office, DemoProgress progress, MoveClock clock) {
        this.office = office;
        this.progress = progress;
        this.clock = clock;
    }

    public void play() {
        playUntil(Integer.MAX_VALUE);
    }

    void playUntil(int most) {
        List<DemoAct> acts = CsvTable.read("/demo/demo-year.csv", DemoAct::of);
        int played = progress.actsPlayed();
        for (int next = played; next < Math.min(most, acts.size()); next++) {
            if (next % STRIDE == 0) {
                LOG.info("Playing the demo's year: {} of {} acts", next, acts.size());
            }
            reach(acts.get(next).at());
            office.play(acts.get(next));
            progress.played(next + 1);
        }
        if (played < acts.size() && most >= acts.size()) {
            reach(FIRST_MORNING);
            LOG.info("The demo's year has been played: {} acts", acts.size());
        }
    }

    /** A start that goes on a day later finds the clock beyond the hour of the next act. */
    private void reach(Instant moment) {
        if (!clock.started() || clock.clock().instant().isBefore(moment)) {
            clock.to(moment);
        }
    }
}
