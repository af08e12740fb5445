package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;

import cn.jianxing.engine.CaseMessages;
import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Brings a rating to a step after the formal check. */
@TestComponent
class ReachReview {

    static final String OBJECTION = """
            {'decision':'object','indicators':{'rows':[{'code':'ST-A2','verdict':'dispute','comment':'月计划十二个月齐全'}]}}
            """;

    private final Officials officials;
    private final RatingWork work;
    private final SiteReview review;
    private final CaseMessages messages;

    ReachReview(Officials officials, RatingWork work, SiteReview review, CaseMessages messages) {
        this.officials = officials;
        this.work = work;
        this.review = review;
        this.messages = messages;
    }

    String reach(String step, Station station) {
        return switch (step) {
            case "Activity_PlanVisit", "Activity_EnterSurvey" -> work.accept(station);
            case "Activity_Arbitrate" -> {
                String caseId = work.accept(station);
                review.planVisit(caseId);
                review.arrive();
                review.scoreOnSiteFarApart(caseId, station.unit());
                yield caseId;
            }
            case "Activity_SampleByPhone" -> {
                String caseId = work.accept(station);
                officials.complete(
                        officials.task(caseId, "Activity_EnterSurvey"),
                        "office01",
                        review.survey(station.unit(), 12).put("decision", "extend"));
                yield caseId;
            }
            case "Activity_CheckVetoes" -> untilVeto(station);
            case "Activity_StateOnVeto", "Activity_DecideVeto" -> veto(step, station);
            case "Activity_VerifySheet", "Activity_StateOnResult", "Activity_Recheck" -> sheet(step, station);
            case "Activity_InstallPlaque", "Activity_ConfirmPlaque" -> plaque(step, station);
            case "Activity_Interview" -> result(station, 0);
            default -> throw new IllegalArgumentException(step);
        };
    }

    String untilVeto(Station station) {
        String caseId = work.accept(station);
        work.review(caseId, station);
        review.visit(caseId, station.unit());
        review.survey(caseId, station.unit());
        return caseId;
    }

    private String veto(String step, Station station) {
        String caseId = untilVeto(station);
        officials.complete(
                caseId,
                "Activity_CheckVetoes",
                SiteReview.LEAD,
                "{'decision':'found','vetoes':['V3'],'facts':'抽查十条服务时长，三条没有实际活动'}");
        if (step.equals("Activity_DecideVeto")) {
            officials.complete(caseId, "Activity_StateOnVeto", station.head(), "{'statement':'系统误录，已更正'}");
        }
        return caseId;
    }

    private String sheet(String step, Station station) {
        String caseId = untilVeto(station);
        review.noVeto(caseId);
        if (!step.equals("Activity_VerifySheet")) {
            review.verify(caseId);
        }
        if (step.equals("Activity_Recheck")) {
            officials.complete(caseId, "Activity_StateOnResult", station.head(), OBJECTION);
        }
        return caseId;
    }

    private String result(Station station, int star) {
        String caseId = review.settle(station);
        messages.send(caseId, "campaign-result", Map.of("star", star));
        return caseId;
    }

    private String plaque(String step, Station station) {
        String caseId = result(station, 3);
        if (step.equals("Activity_ConfirmPlaque")) {
            hang(caseId, station, station.unit());
        }
        return caseId;
    }

    void hang(String caseId, Station station, String number) {
        ObjectNode data = object("{'installedOn':'2026-03-10','latitude':25.1,'longitude':115.2}")
                .put("plaqueNo", number);
        data.putArray("photos").add(work.evidence(station.worker(), "plaque" + number));
        officials.complete(officials.task(caseId, "Activity_InstallPlaque"), station.worker(), data);
    }
}
