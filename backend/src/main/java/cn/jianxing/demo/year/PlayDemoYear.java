package cn.jianxing.demo.year;

import cn.jianxing.demo.clock.MoveClock;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.CsvTable;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
    private static final String LEAD = "990101/evaluation_lead";
    private static final Set<String> FILL = Set.of("Activity_FillSelfAssessment", "Activity_Correct");
    private static final Set<String> SIGN = Set.of("Activity_SignSelfAssessment", "Activity_SignCorrection");

    private final DemoOffice office;
    private final DemoForms forms;
    private final DemoProgress progress;
    private final MoveClock clock;

    PlayDemoYear(DemoOffice office, DemoForms forms, DemoProgress progress, MoveClock clock) {
        this.office = office;
        this.forms = forms;
        this.progress = progress;
        this.clock = clock;
    }

    public void play() {
        playUntil(Integer.MAX_VALUE);
    }

    void playUntil(int most) {
        List<DemoAct> acts = CsvTable.read("/demo/demo-applications.csv", DemoAct::of);
        int played = progress.actsPlayed();
        for (int next = played; next < Math.min(most, acts.size()); next++) {
            if (next % 20 == 0) {
                LOG.info("Playing the demo's year: {} of {} acts", next, acts.size());
            }
            reach(acts.get(next).at());
            play(acts.get(next));
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

    private void play(DemoAct act) {
        String unit = act.unit();
        String worker = unit + "/practice_worker";
        switch (act.act()) {
            case "start" -> office.start(unit, year(act));
            case "draft" -> office.draft(unit, worker, FILL, shown -> forms.unfinished(shown, unit));
            case "fill" ->
                office.complete(unit, worker, FILL, shown -> forms.selfAssessment(shown, unit, act.decision()));
            case "sign" -> office.complete(unit, unit + "/station_head", SIGN, shown -> signature("sign"));
            case "town-review" ->
                office.complete(
                        unit, office.inTown(unit, "institute_secretary"), Set.of("Activity_ReviewByTown"), words(act));
            case "town-approve" ->
                office.complete(
                        unit, office.inTown(unit, "institute_head"), Set.of("Activity_ApproveByTown"), words(act));
            case "formal-check" ->
                office.complete(
                        unit,
                        "990101/office_clerk",
                        Set.of("Activity_CheckFormally"),
                        shown -> DemoForms.decision("accept"));
            case "department-review" ->
                office.complete(
                        unit,
                        act.by() + "/platform_lead",
                        Set.of("Activity_GiveOpinion"),
                        shown -> forms.departmentReview(shown, unit));
            case "visit" -> visit(act);
            case "survey" ->
                office.complete(
                        unit, "990101/office_clerk", Set.of("Activity_EnterSurvey"), shown -> forms.survey(unit));
            case "verify" -> verify(unit);
            case "agree" ->
                office.complete(
                        unit,
                        unit + "/station_head",
                        Set.of("Activity_StateOnResult"),
                        shown -> DemoForms.decision("agree"));
            default -> throw new IllegalArgumentException("no such act: " + act.act());
        }
    }

    private static int year(DemoAct act) {
        return LocalDate.ofInstant(act.at(), BusinessClock.ZONE).getYear();
    }

    /** Planned for the day given; the experts score one after the other. */
    private void visit(DemoAct act) {
        String unit = act.unit();
        LocalDate day = LocalDate.parse(act.decision());
        office.complete(unit, LEAD, Set.of("Activity_PlanVisit"), shown -> DemoForms.visitPlan(day));
        if (!act.words().equals("planned")) {
            office.completeByHolders(
                    unit, "Activity_ScoreOnSite", (shown, place) -> forms.onSite(shown, unit, place, day));
            office.complete(unit, LEAD, Set.of("Activity_Arbitrate"), shown -> forms.arbitration(shown, unit));
        }
    }

    private void verify(String unit) {
        office.complete(
                unit,
                LEAD,
                Set.of("Activity_CheckVetoes"),
                shown -> DemoForms.decision("none").put("remark", "经核实不成立"));
        office.complete(unit, LEAD, Set.of("Activity_VerifySheet"), shown -> DemoForms.decision("verified"));
    }

    private static ObjectNode signature(String decision) {
        ObjectNode data = DemoForms.decision(decision).put("signature", true);
        return decision.equals("sign") ? data.put("truthCommitment", true) : data;
    }

    private static Function<ObjectNode, ObjectNode> words(DemoAct act) {
        return shown -> switch (act.decision()) {
            case "return" -> DemoForms.decision("return").put("correctionItems", act.words());
            case "reject" -> DemoForms.decision("reject").put("reason", act.words());
            default -> DemoForms.decision(act.decision());
        };
    }
}
