package cn.jianxing.starrating.web;

import static cn.jianxing.testing.Actors.as;
import static cn.jianxing.testing.Actors.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.Standards;
import cn.jianxing.testing.JianxingTest;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@JianxingTest
@Transactional
class StarStandardApiTests {

    private static final String LEAD = "office04";
    private static final String DIRECTOR = "office.director";
    private static final String CLERK = "office01";
    private static final String A4 = "{\"revision\":%d,\"title\":\"周台账月小结\",\"points\":%s,\"requirement\":\"按时报送\","
            + "\"ruleText\":\"按时率≥95%%得满分\",\"evidenceHint\":\"系统报送记录\",\"rule\":\"%s\"}";

    @Autowired
    MockMvc web;

    @Autowired
    Standards standards;

    @Autowired
    JdbcTemplate jdbc;

    int year;
    String draft;

    @BeforeEach
    void theYearToCome(@Autowired BusinessClock clock) {
        year = 1 + clock.instant().atZone(BusinessClock.ZONE).getYear();
        draft = "/api/star-standards/" + year + "/" + (standards.newest(year).orElse(0) + 1);
    }

    @Test
    void whoWorksWithTheStandardReadsItWhole() throws Exception {
        web.perform(get("/api/star-standards").with(as(CLERK)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.year == 2026 && @.version == 1)].state")
                        .value("released"))
                .andExpect(jsonPath("$.mayPrepare").value(false));
        web.perform(get("/api/star-standards/2026/1").with(as(CLERK)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.levels", hasSize(3)))
                .andExpect(jsonPath("$.levels[0].level").value("station"))
                .andExpect(jsonPath("$.levels[0].points").value(100.0))
                .andExpect(jsonPath("$.levels[0].categories", hasSize(8)))
                .andExpect(jsonPath("$.levels[0].categories[0].letter").value("A"))
                .andExpect(jsonPath("$.levels[0].categories[0].points").value(15.0))
                .andExpect(jsonPath("$.levels[0].categories[0].indicators[3].rule")
                        .value(">=0.95:3;>=0.85:2;>=0.70:1;else:0"))
                .andExpect(jsonPath("$.marks[?(@.kind == 'VETO')]", hasSize(9)))
                .andExpect(jsonPath("$.findings", hasSize(0)))
                .andExpect(jsonPath("$.mayChange").value(false));
        web.perform(get("/api/star-standards/1999/1").with(as(CLERK))).andExpect(status().isNotFound());
        web.perform(get("/api/star-standards").with(as("wangmai1.head"))).andExpect(status().isForbidden());
    }

    @Test
    void theLeadPreparesAndTheDirectorReleasesTheNextYearsStandard() throws Exception {
        copy(LEAD).andExpect(status().isCreated()).andExpect(jsonPath("$.state").value("draft"));
        assertThat(standards.newest(year)).isEmpty();
        change(LEAD, 0, "4", ">=0.95:4;else:0").andExpect(status().isNoContent());
        opened(LEAD, 1)
                .andExpect(jsonPath("$.mayChange").value(true))
                .andExpect(jsonPath("$.mayRelease").value(false))
                .andExpect(jsonPath("$.findings", hasSize(1)))
                .andExpect(jsonPath("$.findings[0].field").value("station.points"))
                .andExpect(jsonPath("$.findings[0].title").value("本级指标分值合计 101 分，应为 100 分"))
                .andExpect(jsonPath("$.changes[*].field", hasItem("points")))
                .andExpect(jsonPath("$.changes[?(@.field == 'points')].before").value("3"))
                .andExpect(jsonPath("$.changes[0].by.username").value(LEAD));
        release(DIRECTOR, 1).andExpect(status().isUnprocessableEntity());
        change(LEAD, 2, "3", ">=0.90:3;else:0").andExpect(status().isConflict());
        change(LEAD, 1, "3", ">=0.90:3;else:0").andExpect(status().isNoContent());
        opened(DIRECTOR, 2)
                .andExpect(jsonPath("$.findings", hasSize(0)))
                .andExpect(jsonPath("$.mayRelease").value(true));

        release(DIRECTOR, 2).andExpect(status().isNoContent());

        assertThat(standards.newest(year)).hasValue(Integer.parseInt(draft.substring(draft.lastIndexOf('/') + 1)));
        var changed = standards
                .indicators(year, Level.STATION, standards.newest(year).orElseThrow())
                .stream()
                .filter(indicator -> indicator.code().equals("ST-A4"))
                .findFirst()
                .orElseThrow();
        assertThat(changed.automatic(Map.of("ledger_on_time_rate", new BigDecimal("0.91"))))
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("3"));
    }

    @Test
    void aReleasedStandardNeverChanges() throws Exception {
        change(LEAD, "/api/star-standards/2026/1", 0, "3", ">=0.90:3;else:0")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("star-standard.released"));
        web.perform(post("/api/star-standards/2026/1/release")
                        .with(as(DIRECTOR))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"revision\":0}"))
                .andExpect(status().isConflict());
        assertThat(jdbc.queryForObject(
                        "select rule from star_indicator where year = 2026 and version = 1 and code = 'ST-A4'",
                        String.class))
                .isEqualTo(">=0.95:3;>=0.85:2;>=0.70:1;else:0");
    }

    @Test
    void whatCannotBeComputedIsNotSaved() throws Exception {
        copy(LEAD);

        change(LEAD, 0, "3", ">=0.95:3;>=oops")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("star-standard.indicator-invalid"))
                .andExpect(jsonPath("$.errors[0].field").value("rule"))
                .andExpect(jsonPath("$.errors[0].title").value("规则从第 12 个字符起读不懂"));
        change(LEAD, 0, "2", ">=0.95:3;else:0")
                .andExpect(jsonPath("$.errors[0].title").value("规则最高能给 3 分，应与分值 2 分一致"));
    }

    @Test
    void everybodyDoesHisOwnPartOnly() throws Exception {
        copy(CLERK).andExpect(status().isForbidden());
        copy(DIRECTOR).andExpect(status().isForbidden());
        copy(LEAD).andExpect(status().isCreated());
        copy(LEAD)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("star-standard.draft-exists"));
        change(DIRECTOR, 0, "3", ">=0.90:3;else:0").andExpect(status().isForbidden());
        release(LEAD, 0).andExpect(status().isForbidden());
    }

    @Test
    void whoHadAHandInTheDraftDoesNotReleaseIt() throws Exception {
        copy(LEAD);
        jdbc.update("update star_edition set prepared_by = ? where year = ? and state = 'DRAFT'", id(DIRECTOR), year);

        opened(DIRECTOR, 0).andExpect(jsonPath("$.mayRelease").value(false));
        release(DIRECTOR, 0)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("star-standard.own-draft"));
    }

    @Test
    void yearsThatAreOverOrFarAreNotPrepared() throws Exception {
        year = 2020;
        copy(LEAD)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("star-standard.wrong-year"));
    }

    private ResultActions copy(String username) throws Exception {
        return web.perform(post("/api/star-standards")
                .with(as(username))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"year\":%d,\"baseYear\":2026,\"baseVersion\":1}".formatted(year)));
    }

    private ResultActions opened(String username, int revision) throws Exception {
        return web.perform(get(draft).with(as(username)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.revision").value(revision));
    }

    private ResultActions change(String username, int revision, String points, String rule) throws Exception {
        return change(username, draft, revision, points, rule);
    }

    private ResultActions change(String username, String edition, int revision, String points, String rule)
            throws Exception {
        return web.perform(put(edition + "/indicators/ST-A4")
                .with(as(username))
                .contentType(MediaType.APPLICATION_JSON)
                .content(A4.formatted(revision, points, rule)));
    }

    private ResultActions release(String username, int revision) throws Exception {
        return web.perform(post(draft + "/release")
                .with(as(username))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"revision\":%d}".formatted(revision)));
    }
}
