package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.jianxing.models.DeskOverHttp.Answer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** What is refused about sites, who decides about giving one up, and what the register shows. */
@ProcessTest({})
class SiteRulesTests {

    private static final StarTable REVIEWERS = new StarTable("sites", "closure-reviewers");

    @Autowired
    SiteWork work;

    @Autowired
    Officials officials;

    @Autowired
    DeskOverHttp desk;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'photos':[]}                    | photos form.evidence-missing",
                "{'areaM2':0}                     | areaM2 form.below-minimum",
                "{'ownerPost':'990101/sys_admin'} | ownerPost form.not-an-option",
                "{'openHours':{'rows':[]}}        | openHours sites.hours",
                "{'openHours':{'rows':[{'code':'d1','from':17,'to':9}]}} | openHours sites.hours"
            })
    void aRegistrationThatBreaksARuleIsRefusedAtItsField(String change, String refusal) {
        ObjectNode site = work.site();
        site.setAll(object(change));

        Answer answer = apply(SiteWork.WORKER, site);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains(refusal.split(" "));
        assertThat(answer.speaksChinese()).isTrue();
    }

    @Test
    void threePhotosAreTooFewAndAChangeMustChangeSomething() {
        ObjectNode site = work.site();
        ((com.fasterxml.jackson.databind.node.ArrayNode) site.path("photos")).remove(0);
        assertThat(apply(SiteWork.WORKER, site).firstError()).isEqualTo("photos sites.photos");
        String registered = work.id(work.registered());

        Answer nothing = apply(
                SiteWork.WORKER, object("{'kind':'change','reason':'没有什么变化'}").put("site", registered));
        assertThat(nothing.firstError()).isEqualTo("newHead sites.nothing-changed");
        Answer backwards = apply(
                SiteWork.WORKER,
                object("{'kind':'pause','closedFrom':'2026-03-10','closedUntil':'2026-03-10','reason':'翻修屋顶一天'}")
                        .put("site", registered));
        assertThat(backwards.firstError()).isEqualTo("closedUntil sites.days-closed");
    }

    @Test
    void whatIsMissingCannotPassAndNobodyChecksTheOwnApplication() {
        String caseId = work.apply(work.site());
        work.agree(caseId);
        var task = officials.task(caseId, "Activity_CheckOnSite");
        ObjectNode checked = object("{'decision':'pass'}");
        checked.set("nineHave", SiteWork.nineHave(officials.shown(task, SiteWork.SECRETARY), false));

        assertThat(desk.complete(SiteWork.SECRETARY, task.getId(), checked).firstError())
                .isEqualTo("decision sites.nine-have");
        assertThat(desk.complete(SiteWork.WORKER, task.getId(), checked).status())
                .isEqualTo(403);
    }

    @Test
    void theRegisterShowsEverybodyWhatIsThere() {
        String caseId = work.apply(work.site().put("name", "𠮷家㼆村👍文明实践点"));
        work.agree(caseId);
        work.checkOnSite(caseId);
        officials.complete(caseId, "Activity_ApproveByTown", "wangmai.head", "{'decision':'approve'}");
        work.putUpPlaque(caseId);

        Answer list = desk.send("shiguang5.pw", get("/api/practice-sites").param("q", "𠮷家㼆村👍"));
        assertThat(list.body().at("/items/0/state").asText()).isEqualTo("open");
        String code = list.body().at("/items/0/code").asText();
        Answer site = desk.send("shiguang5.pw", get("/api/practice-sites/" + code));
        assertThat(site.body().path("weeklyHours").asInt()).isEqualTo(40);
        assertThat(site.body().path("caseNo").isNull())
                .as("another town's case")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "point,     false, town office",
        "point,     true,  town office finance",
        "station,   false, town office civil",
        "institute, true,  town office civil finance"
    })
    void levelAndThingsSayWhoIsAskedAboutGivingUp(String level, boolean assets, String areas) {
        List<String> asked = REVIEWERS
                .decide(Map.of("siteLevel", level, "hasAssets", assets))
                .collectEntries("area");

        assertThat(String.join(" ", asked)).isEqualTo(areas);
    }

    private Answer apply(String person, ObjectNode data) {
        ObjectNode body = object("{'type':'site-registration','unit':'" + Stations.BEIMAI + "'}");
        body.set("data", data);
        return desk.send(
                person,
                post("/api/cases")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
