package cn.jianxing.starrating.application.trace;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.starrating.CountedCampaign;
import cn.jianxing.testing.Actors;
import cn.jianxing.testing.BackendProcess;
import cn.jianxing.testing.JianxingTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Stars of a whole campaign, computed again from what is stored; what somebody changed there is found. */
@JianxingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "jianxing.test.county=recompute")
class RecomputeStarsTests {

    private static final String BEIMAI = "990101001001";

    @Autowired
    RecomputeStars recompute;

    @Autowired
    JdbcTemplate jdbc;

    @Value("${spring.datasource.url}")
    String database;

    String beimai;

    @BeforeAll
    void theYearIsOver(@Autowired ApplicationContext beans) {
        new CountedCampaign(beans).store();
        beimai = jdbc.queryForObject("select case_id from star_rating where unit = ?", String.class, BEIMAI);
    }

    @Test
    void everyStarOfTheCountyIsFoundAgain() {
        var report = recompute.recompute();

        assertThat(report.differences()).isEmpty();
        assertThat(report.decided()).isEmpty();
        assertThat(report.stars()).isEqualTo(36);
    }

    @Test
    void aVetoedSiteHasNoStarWhateverItsFigures() {
        var vetoed = " where unit = (select unit from star_campaign_site where state = 'VETOED') and year = 2026";
        jdbc.update("update star_register set star = 1" + vetoed);
        try {
            assertThat(recompute.recompute().differences())
                    .extracting(difference -> difference.what() + difference.kept() + difference.recomputed())
                    .containsExactly("名录星级10");
        } finally {
            jdbc.update("update star_register set star = 0" + vetoed);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a department's score | star_rating_score | value | 0.1 | case_id = '%s' and part = 'M' and indicator = 'ST-A2' | 990101001001 2026 ST-A2: 2.6 ≠ 0.1",
                "an expert's score | star_rating_score | value | 1.9 | case_id = '%s' and part = 'O' and indicator = 'ST-B2' and reviewer = '%e' | 990101001001 2026 ST-B2: 1.8 ≠ 1.9",
                "an arbitrated value | star_rating_score | value | 4 | case_id = '%s' and part = 'ARBITRATED' | 990101001001 2026 ST-B1: 3.4 ≠ 4",
                "a fact | star_rating_fact | value | 6 | case_id = '%s' and metric = 'order_met_month_count' | 990101001001 2026 ST-D2: 3.6 ≠ 1.6",
                "a bonus | star_rating_mark | times | 0 | case_id = '%s' and code = 'BN2' | 990101001001 2026 总分: 93.5 ≠ 90.5",
                "a rule | star_indicator | rule | '=5:1;else:0' | code = 'ST-C5' and year = 2026 | 990101001001 2026 ST-C5: 1 ≠ 0",
                "a kept result | star_rating_result | counted | 4 | case_id = '%s' and indicator = 'ST-A2' | 990101001001 2026 ST-A2: 4 ≠ 2.6",
                "a kept total | star_rating | total | 95.5 | case_id = '%s' | 990101001001 2026 总分: 95.5 ≠ 93.5",
                "a place | star_campaign_site | place | 1 | rating_case_id = '%s' | 990101001001 2026 名次: 1 ≠ 3",
                "the star of the campaign | star_campaign_site | star | 5 | rating_case_id = '%s' | 990101001001 2026 星级: 5 ≠ 4",
                "the star of the register | star_register | star | 5 | case_id = '%s' | 990101001001 2026 名录星级: 5 ≠ 4",
                "the places given | star_quota | places_for_five | 3 | level = 'STATION' or level = 'station' | 2026 station 名额: 五星 3，四星 4 ≠ 五星 2，四星 4",
                "what was frozen | star_campaign | frozen | concat(frozen, ' ') | year = 2026 | 2026年度活动 冻结标准的摘要",
            })
    void whatSomebodyChangedIsFound(
            String what, String table, String column, String value, String rows, String difference) {
        var where = " where " + rows.replace("%s", beimai).replace("%e", Actors.id("expert05"));
        var before = jdbc.queryForList("select * from " + table + where);
        assertThat(before).as(what).hasSize(1);

        jdbc.update("update " + table + " set " + column + " = " + value + where);
        try {
            assertThat(recompute.recompute().differences())
                    .extracting(Object::toString)
                    .anyMatch(found -> found.startsWith(difference));
        } finally {
            restore(table, column, Objects.requireNonNull(before.get(0).get(column)), where);
        }
        assertThat(recompute.recompute().differences()).isEmpty();
    }

    @Test
    void aStarThatPeopleChangedWithAReasonIsNamedButIsNoDifference() {
        var site = " where rating_case_id = '" + beimai + "'";
        jdbc.update("update star_campaign_site set star = 3, star_reason = '评审会议决定'" + site);
        jdbc.update("update star_register set star = 3 where case_id = ?", beimai);
        try {
            var report = recompute.recompute();

            assertThat(report.differences()).isEmpty();
            assertThat(report.decided())
                    .extracting(Object::toString)
                    .containsExactly("990101001001 2026 星级: 3（评审会议决定） ≠ 4");
        } finally {
            jdbc.update("update star_campaign_site set star = 4, star_reason = null" + site);
            jdbc.update("update star_register set star = 4 where case_id = ?", beimai);
        }
    }

    @Test
    void theCommandPrintsWhatDiffersAndEndsWithOne(@TempDir Path folder) throws IOException {
        var log = Files.createFile(folder.resolve("recompute.log"));

        assertThat(command(log)).as(Files.readString(log)).isZero();
        jdbc.update("update star_register set star = 5 where case_id = ?", beimai);
        try {
            assertThat(command(log)).isEqualTo(1);
        } finally {
            jdbc.update("update star_register set star = 4 where case_id = ?", beimai);
        }

        assertThat(Files.readString(log))
                .contains("36 stars recomputed, 0 differences, 0 decided otherwise with a reason")
                .contains("36 stars recomputed, 1 differences, 0 decided otherwise with a reason")
                .contains("DIFFERENT 990101001001 2026 名录星级: 5 ≠ 4");
    }

    private int command(Path log) throws IOException {
        return BackendProcess.run(
                log,
                "recompute-stars",
                "spring.datasource.url=" + database,
                "spring.datasource.username=root",
                "spring.datasource.password=");
    }

    private void restore(String table, String column, Object value, String where) {
        jdbc.update("update " + table + " set " + column + " = ?" + where, value);
    }
}
