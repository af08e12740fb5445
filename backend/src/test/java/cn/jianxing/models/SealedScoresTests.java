package cn.jianxing.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.jianxing.models.DeskOverHttp.Answer;
import cn.jianxing.models.Stations.Station;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A department's scores stay its own until the aggregate is made; then everybody concerned reads them. */
@ActTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SealedScoresTests {

    private static final String CULTURE = "990101D04";
    private static final String WORDS = "按标准评分";

    @Autowired
    Officials officials;

    @Autowired
    RatingWork work;

    @Autowired
    SiteReview review;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @Autowired
    JdbcTemplate jdbc;

    String caseId = "";
    Station station = new Station("", "", "", "", "");

    @Test
    @Order(1)
    void whileTheOthersAreStillScoringNobodyElseReadsThem() {
        station = stations.next();
        caseId = work.accept(station);
        work.review(caseId, station, CULTURE);

        for (String reader : readers()) {
            assertThat(everythingAbout(reader)).as(reader).doesNotContain(WORDS);
            Answer submission = desk.send(reader, get(path("/submissions/" + submission())));
            assertThat(submission.status()).as(reader).isIn(403, 404);
            assertThat(submission.speaksChinese()).isTrue();
        }
        assertThat(desk.send("culture.deputy", get(path("/submissions/" + submission())))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Order(2)
    void anotherDepartmentsFormShowsNoScoreButItsOwn() {
        String task = officials
                .task(caseId, "Activity_GiveOpinion", "990101D01/platform_lead")
                .getId();

        Answer form = desk.send("theory.deputy", get("/api/tasks/" + task));

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.text()).doesNotContain(WORDS);
        assertThat(form.body()
                        .path("form")
                        .path("data")
                        .path("indicators")
                        .path("rows")
                        .findValuesAsText("platform"))
                .containsOnly("theory");
    }

    @Test
    @Order(3)
    void onceTheAggregateIsMadeThoseConcernedReadThem() {
        RatingWork.LEADS.stream()
                .filter(unit -> !unit.equals(CULTURE))
                .forEach(unit -> work.review(caseId, station, unit));
        review.visit(caseId, station.unit());
        review.survey(caseId, station.unit());
        review.noVeto(caseId);

        for (String reader : readers()) {
            assertThat(desk.send(reader, get(path("/submissions/" + submission())))
                            .status())
                    .as(reader)
                    .isEqualTo(200);
        }
    }

    private List<String> readers() {
        return List.of("theory.deputy", "office01", station.head());
    }

    private String everythingAbout(String reader) {
        StringBuilder read = new StringBuilder();
        for (String part : List.of("", "/timeline", "/evidence", "/diagram")) {
            read.append(desk.send(reader, get(path(part))).text());
        }
        read.append(desk.send(
                        reader,
                        get("/api/star-ratings/" + officials.file(caseId).no() + "/sheet"))
                .text());
        read.append(desk.send(reader, get("/api/cases").param("q", WORDS)).text());
        return read.append(desk.send(reader, get("/api/notices")).text()).toString();
    }

    private String path(String part) {
        return "/api/cases/" + officials.file(caseId).no() + part;
    }

    private String submission() {
        return String.valueOf(jdbc.queryForObject(
                "select submission_id from task_done where case_id = ? and audience = ?",
                String.class,
                caseId,
                CULTURE + "/platform_lead"));
    }
}
