package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.models.DeskOverHttp.Answer;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What the campaign does not take, and from whom, over HTTP. */
@ProcessTest({})
@TestPropertySource(properties = "jianxing.test.county=campaign")
class CampaignRefusalsTests {

    private static final String TOWN = CampaignWork.TOWNS.get(0);
    private static final String FIRST = "990101001003";
    private static final String SECOND = "990101001004";
    private static final String STARRED = "990101001005";

    @Autowired
    CampaignWork work;

    @Autowired
    CampaignYears years;

    @Autowired
    Officials officials;

    @Autowired
    Stations stations;

    @Autowired
    DeskOverHttp desk;

    @BeforeEach
    void aYearWithoutACampaign() {
        years.begin();
    }

    @Test
    void moreStationsThanTheCap() {
        Task task = nominating();

        Answer answer = nominate(task, List.of(FIRST, SECOND));

        refused(answer, "sites star-campaign.over-cap");
        assertThat(answer.text()).contains("最多推荐 1 个站");
    }

    @Test
    void aStationOfThreeOrFourStarsStandsOutsideTheCap() {
        years.holds(STARRED, 3, 2025);
        Task task = nominating();

        assertThat(nominate(task, List.of(FIRST, STARRED)).status()).isEqualTo(200);
    }

    @Test
    void aStationWhoseFiveStarsStillHold() {
        years.holds(STARRED, 5, 2024);

        refused(nominate(nominating(), List.of(STARRED)), "sites.990101001005.order form.read-only-changed");
    }

    @Test
    void afterThreeYearsFiveStarsApplyLikeAnybodyElse() {
        years.holds(STARRED, 5, 2023);
        Task task = nominating();

        refused(nominate(task, List.of(FIRST, STARRED)), "sites star-campaign.over-cap");
        assertThat(nominate(task, List.of(STARRED)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'code':'990101001003','order':1}                            | sites.990101001003.reason form.required
            {'code':'990101001003','reason':'群众非常满意'}                | sites.990101001003.order form.required
            {'code':'990101001003','order':9,'reason':'群众非常满意'}      | sites.990101001003.order form.above-maximum
            {'code':'990101002001','order':1,'reason':'群众非常满意'}      | sites.990101002001 form.unknown-field
            """)
    void aListThatIsNotComplete(String row, String error) {
        Answer answer = desk.complete(head(), nominating().getId(), object("{'sites':{'rows':[%s]}}".formatted(row)));

        refused(answer, error);
    }

    @Test
    void theSamePlaceTwice() {
        years.holds(STARRED, 3, 2025);
        String rows = "{'code':'%s','order':1,'reason':'群众非常满意'},{'code':'%s','order':1,'reason':'群众非常满意'}"
                .formatted(FIRST, STARRED);

        Answer answer = desk.complete(head(), nominating().getId(), object("{'sites':{'rows':[%s]}}".formatted(rows)));

        refused(answer, "sites.990101001005.order star-campaign.order-taken");
    }

    @Test
    void aReturnThatNamesNoTown() {
        String caseId = work.announce();
        CampaignWork.TOWNS.forEach(town -> work.nominate(caseId, town, List.of()));
        Task task = officials.task(caseId, "Activity_ConfirmNominations");

        refused(
                desk.complete("office01", task.getId(), object("{'decision':'return','reason':'请补充推荐理由'}")),
                "returnedTowns form.required");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'newStar':2                              | changeReason form.required
            'changeReason':'材料核实后认定'            | newStar form.required
            'newStar':6,'changeReason':'材料核实后认定' | newStar form.above-maximum
            'newStar':5,'changeReason':'材料核实后认定' | newStar star-campaign.star-unchanged
            """)
    void aChangeOfAStarWithoutAReasonOrWithoutAChange(String cells, String error) {
        Task task = officials.task(work.score(96), "Activity_ProposeChanges");
        String data = "{'sites':{'rows':[{'code':'%s',%s}]}}".formatted(TOWN, cells);

        refused(desk.complete("office04", task.getId(), object(data)), "sites." + TOWN + "." + error);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'decision':'remove'                                                              | sites star-campaign.nothing-removed
            'decision':'remove','sites':{'rows':[{'code':'990101001','remove':true}]}        | sites.990101001.removalReason form.required
            'decision':'approve','signature':true,'sites':{'rows':[{'code':'990101001','remove':true,'removalReason':'弄虚作假属实'}]} | sites star-campaign.removed-otherwise
            'decision':'approve'                                                             | signature form.required
            'decision':'return'                                                              | reason form.required
            """)
    void anApprovalThatDoesNotHoldTogether(String cells, String error) {
        String caseId = work.score(96);
        work.agree(caseId);
        Task task = officials.task(caseId, "Activity_ApproveInstitutes");

        refused(desk.complete("centre.director", task.getId(), object("{" + cells + "}")), error);
    }

    @Test
    void anotherTownsHeadAndPeopleWithoutThePost() {
        Task task = nominating();
        String other = stations.holder(CampaignWork.TOWNS.get(1), "institute_head");

        for (String person :
                List.of(other, "office01", stations.station(Stations.BEIMAI).worker())) {
            Answer answer = desk.complete(person, task.getId(), CampaignWork.nomination(List.of(FIRST)));
            assertThat(answer.status()).as(person).isIn(403, 404);
        }
        assertThat(nominate(task, List.of(FIRST)).status()).isEqualTo(200);
    }

    @Test
    void aCampaignStartedByAnybodyButTheOfficesDirector() {
        for (String person : List.of("office01", "centre.deputy", head())) {
            Answer answer = start(person);
            assertThat(answer.status()).as(person).isEqualTo(403);
        }
        assertThat(start("office.director").status()).isEqualTo(201);
        Answer again = start("office.director");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("star-campaign.already-open");
        assertThat(again.body().path("title").asText()).contains("一年只启动一次");
    }

    private Answer start(String person) {
        return desk.send(
                person,
                MockMvcRequestBuilders.post("/api/cases")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(object("{'type':'star-campaign','unit':'990101','data':{}}")
                                .toString()));
    }

    private Task nominating() {
        return officials.task(work.announce(), "Activity_NominateStations", TOWN + "/institute_head");
    }

    private Answer nominate(Task task, List<String> units) {
        return desk.complete(head(), task.getId(), CampaignWork.nomination(units));
    }

    private String head() {
        return stations.holder(TOWN, "institute_head");
    }

    private static void refused(Answer answer, String error) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.firstError()).isEqualTo(error);
    }
}
