package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.Stations.Station;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The sheet: verified, stated on, looked at again once. */
@ProcessTest("sheet-review")
@TestPropertySource(properties = "jianxing.test.county=rating")
@Import(ReachReview.class)
class SheetReviewProcessTests {

    @Autowired
    Officials officials;

    @Autowired
    SiteReview review;

    @Autowired
    ReachReview reach;

    @Autowired
    Stations stations;

    @Autowired
    Outcomes outcomes;

    @Test
    void anObjectionIsRecheckedOnceByWhoeverScored() {
        Station station = stations.next();
        String caseId = reach.untilVeto(station);
        review.noVeto(caseId);
        officials.complete(caseId, "Activity_VerifySheet", SiteReview.LEAD, "{'decision':'resnapshot'}");
        review.verify(caseId);
        officials.complete(caseId, "Activity_StateOnResult", station.head(), """
                {'decision':'object','indicators':{'rows':[
                  {'code':'ST-A2','verdict':'dispute','comment':'月计划十二个月齐全'},
                  {'code':'ST-B2','verdict':'dispute','comment':'开放时间已经上墙'}]}}
                """);

        officials.complete(
                officials.task(caseId, "Activity_Recheck", "990101D04/platform_lead"),
                stations.holder("990101D04", "platform_lead"),
                object("{'indicators':{'rows':[{'code':'ST-A2','score':3,'comment':'补看材料，属实'}]}}"));
        officials.complete(
                officials.task(caseId, "Activity_Recheck", "990101/evaluation_lead"),
                SiteReview.LEAD,
                object("{'indicators':{'rows':[{'code':'ST-B2','score':2,'comment':'照片核对，属实'}]}}"));

        var sheet = officials.shown(officials.task(caseId, "Activity_VerifySheet"), SiteReview.LEAD);
        assertThat(points(sheet, "ST-A2")).isEqualTo(3);
        assertThat(points(sheet, "ST-B2")).isEqualTo(2);
        review.verify(caseId);
        outcomes.hasPassed(caseId, "Activity_RecordRecheck", "Activity_SettleScore");
        assertThat(officials.openSteps(caseId)).isEmpty();
    }

    @Test
    void aSiteThatSaysNothingAgrees() {
        String caseId = reach.untilVeto(stations.next());
        review.noVeto(caseId);
        review.verify(caseId);

        officials.passWorkdays(3);

        outcomes.hasPassed(caseId, "Event_NoObjection", "Activity_SettleScore");
    }

    private static double points(ObjectNode shown, String code) {
        return StreamSupport.stream(shown.path("indicators").path("rows").spliterator(), false)
                .filter(row -> row.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow()
                .path("score")
                .asDouble();
    }
}
