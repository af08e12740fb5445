package cn.jianxing.starrating.web;

import static cn.jianxing.testing.Actors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jianxing.cases.CaseFile;
import cn.jianxing.cases.domain.CaseFiles;
import cn.jianxing.cases.domain.NewCase;
import cn.jianxing.starrating.CountedCampaign;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import cn.jianxing.starrating.domain.campaign.Campaigns;
import cn.jianxing.testing.Actors;
import cn.jianxing.testing.JianxingTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

@JianxingTest
@Transactional
@TestPropertySource(properties = "jianxing.test.county=results")
class CampaignResultsApiTests {

    private static final String NO = "XJN-2026-900002";
    private static final String RESULTS = "/api/campaigns/" + NO + "/results";
    private static final String CLERK = "office01";
    private static final String BEIMAI = "990101001001";

    @TempDir
    Path folder;

    @Autowired
    MockMvc web;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignSites sites;

    @BeforeEach
    void theYearIsCounted(@Autowired ApplicationContext beans, @Autowired CaseFiles files) {
        new CountedCampaign(beans).store();
        var campaign = campaigns.of("990101", 2026).orElseThrow();
        var file = new CaseFile(
                campaign.caseId(),
                NO,
                "star-campaign",
                "2026年星级评估",
                "990101",
                "under_review",
                Actors.id(CLERK),
                "990101/office_clerk",
                campaign.openedAt(),
                null,
                "");
        files.enter(new NewCase(file, "年度星级评估", "沐禾县", CLERK));
        sites.rank(campaign.caseId(), BEIMAI, 1, 3, "会审认为佐证不足");
    }

    @Test
    void theReviewSeesPlacesTotalsTheQuotaAndWhatWasChangedAndWhy() throws Exception {
        web.perform(get(RESULTS).with(as(CLERK)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.levels[1].level").value("station"))
                .andExpect(jsonPath("$.levels[1].quota.placesForFive").value(notNullValue()))
                .andExpect(jsonPath("$.levels[1].lines[0].place").value(1))
                .andExpect(jsonPath("$.levels[1].lines[0].lowestCategory").value(notNullValue()))
                .andExpect(jsonPath("$.levels[1].lines[?(@.unit.title == '北麦村')].starReason")
                        .value(hasItem("会审认为佐证不足")))
                .andExpect(jsonPath("$.levels[1].lines[?(@.unit.title == '北麦村')].total")
                        .value(hasItem(93.5)));
    }

    @Test
    void sitesAndTownsDoNotSeeIt() throws Exception {
        for (var who : new String[] {"wangmai1.head", "wangmai.sec", "shiguang5.pw"}) {
            web.perform(get(RESULTS).with(as(who)))
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.levels").doesNotExist());
        }
    }

    @Test
    void theRegisterAsAFileHoldsWhatTheFiltersLeave() throws Exception {
        var all = sheet("");
        var few = sheet("?q=" + BEIMAI);

        assertThat(all).contains("北麦村").contains("响泉村").contains("命名日期");
        assertThat(few).contains("北麦村").doesNotContain("响泉村");
        web.perform(get("/api/star-register.xlsx?level=planet").with(as(CLERK))).andExpect(status().isBadRequest());
    }

    private String sheet(String filters) throws Exception {
        var response = web.perform(get("/api/star-register.xlsx" + filters).with(as("wangmai1.head")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(response.getContentType()).contains("spreadsheetml");
        var text = new StringBuilder();
        var file = Files.write(folder.resolve("register.xlsx"), response.getContentAsByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        // the writer says every Chinese character by its number
        return HtmlUtils.htmlUnescape(text.toString());
    }
}
