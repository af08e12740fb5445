package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Which objections are not taken, who does not see them, and who is owed no review. */
@ProcessTest({})
@TestPropertySource(properties = "jianxing.test.county=campaign")
class ObjectionRefusalsTests {

    private static final String FIRST = CampaignWork.TOWNS.get(0);

    @Autowired
    CampaignWork work;

    @Autowired
    PublicityWork publicity;

    @Autowired
    CampaignYears years;

    @Autowired
    Officials officials;

    @Autowired
    DeskOverHttp desk;

    @BeforeEach
    void aYearWithoutACampaign() {
        years.begin();
    }

    @Test
    void anUnnamedObjectorIsOwedNoReview() {
        String caseId = publicity.published();
        publicity.objectUnnamed(caseId, FIRST);
        publicity.admit(caseId, "{'decision':'admit'}");
        publicity.investigate(caseId, "{'decision':'report','report':'经核实评分无误'}");
        publicity.decide(caseId, "{'decision':'uphold','reason':'经核实评分无误'}");
        officials.complete(caseId, "Activity_ApproveObjection", "centre.deputy", "{'decision':'approve'}");

        assertThat(publicity
                        .askForReview("office05", caseId, publicity.objection(caseId, null), "评分时没有看台账原件")
                        .code())
                .isEqualTo("publicity.no-review");
        work.fire(caseId, "Event_PublicityOver");
        assertThat(officials.openSteps(caseId)).hasSize(2).allMatch(step -> step.startsWith("Activity_ConfirmFinally"));
    }

    @Test
    void objectionsAreTakenFromTheOfficeInTimeAndForRowsOfTheList() {
        String caseId = publicity.published();
        String notice = publicity.notice(caseId);

        assertThat(publicity
                        .raise("theory.deputy", notice, FIRST, "张三", "台账与事实不符")
                        .status())
                .isEqualTo(403);
        assertThat(publicity
                        .raise("office05", notice, "990109", "张三", "台账与事实不符")
                        .code())
                .isEqualTo("publicity.unknown-row");
        assertThat(publicity.raise("office05", notice, FIRST, "", "台账与事实不符").code())
                .isEqualTo("publicity.name-missing");
        assertThat(publicity.raise("office05", notice, FIRST, "张三", "不服").code())
                .isEqualTo("publicity.facts-missing");
        assertThat(publicity
                        .raise("office05", "no-such-notice", FIRST, "张三", "台账与事实不符")
                        .status())
                .isEqualTo(404);
        assertThat(publicity.raise("office05", notice, FIRST, "张三", "台账与事实不符").status())
                .isEqualTo(201);
        assertThat(desk.send("office05", get("/api/public-notices/" + notice))
                        .body()
                        .at("/objections/0/objectorContact")
                        .asText())
                .isEqualTo("****5678");
        assertThat(desk.send("theory.deputy", get("/api/public-notices/" + notice))
                        .body()
                        .path("objections"))
                .isEmpty();
        publicity.admit(caseId, "{'decision':'refuse','reason':'没有事实依据'}");
        work.fire(caseId, "Event_PublicityOver");
        assertThat(publicity.raise("office05", notice, FIRST, "张三", "台账与事实不符").code())
                .isEqualTo("publicity.over");
    }
}
