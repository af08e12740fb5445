package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;

import cn.jianxing.models.Stations.Station;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Person;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.DemoAnswers;
import cn.jianxing.starrating.domain.expert.ExpertDraws;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** What experts, the evaluation lead, the office and the site do with a rating after the formal check. */
@TestComponent
class SiteReview {

    static final String LEAD = "office04";

    private final Officials officials;
    private final RatingWork work;
    private final ExpertDraws draws;
    private final Organisation organisation;
    private final cn.jianxing.calendar.Workdays workdays;
    private final BusinessClock clock;

    SiteReview(
            Officials officials,
            RatingWork work,
            ExpertDraws draws,
            Organisation organisation,
            cn.jianxing.calendar.Workdays workdays,
            BusinessClock clock) {
        this.officials = officials;
        this.work = work;
        this.draws = draws;
        this.organisation = organisation;
        this.workdays = workdays;
        this.clock = clock;
    }

    /** Up to the campaign: scored by everybody, agreed, settled. */
    String settle(Station station) {
        String caseId = work.accept(station);
        work.review(caseId, station);
        visit(caseId, station.unit());
        survey(caseId, station.unit());
        noVeto(caseId);
        verify(caseId);
        agree(caseId, station.head());
        return caseId;
    }

    void visit(String caseId, String unit) {
        planVisit(caseId);
        arrive();
        score(caseId, unit);
    }

    /** On the day of the visit. */
    void score(String caseId, String unit) {
        scoreOnSite(caseId, unit);
        if (officials.openSteps(caseId).contains("Activity_Arbitrate")) {
            arbitrate(caseId, unit);
        }
    }

    void planVisit(String caseId) {
        officials.complete(
                officials.task(caseId, "Activity_PlanVisit"),
                LEAD,
                object("{'route':'上午到站'}").put("visitOn", workday(2).toString()));
    }

    /** The day of the visit comes. */
    void arrive() {
        officials.passWorkdays(2);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
    }

    LocalDate workday(int after) {
        return LocalDate.ofInstant(workdays.endAfter(clock.instant(), after), BusinessClock.ZONE);
    }

    void scoreOnSite(String caseId, String unit) {
        List<String> experts = experts(caseId);
        experts.forEach(expert -> scoreOnSite(caseId, unit, expert, 1 + experts.indexOf(expert)));
    }

    void scoreOnSiteAlike(String caseId, String unit) {
        experts(caseId).forEach(expert -> scoreOnSite(caseId, unit, expert, 1, 3));
    }

    /** The first expert gives nothing at all for the venue, the others full points. */
    void scoreOnSiteFarApart(String caseId, String unit) {
        List<String> experts = experts(caseId);
        experts.forEach(expert -> scoreOnSite(caseId, unit, expert, 1, experts.indexOf(expert) == 0 ? 0 : 4));
    }

    /** @param venue points for the first indicator */
    private void scoreOnSite(String caseId, String unit, String expert, int place, int venue) {
        Task task = taskOf(caseId, expert);
        String username = username(expert);
        ObjectNode data = onSiteScores(task, username, unit, place);
        ((ObjectNode) data.at("/indicators/rows/0")).put("score", venue);
        officials.complete(task, username, data);
    }

    /** Person ids in the order of the draw. */
    List<String> experts(String caseId) {
        return draws.of(caseId).get(0).members();
    }

    String username(String person) {
        return organisation.person(person).map(Person::username).orElseThrow();
    }

    Task taskOf(String caseId, String expert) {
        return officials.open(caseId).stream()
                .filter(task -> task.getTaskDefinitionKey().equals("Activity_ScoreOnSite"))
                .filter(task -> expert.equals(task.getAssignee()))
                .findFirst()
                .orElseThrow();
    }

    private void scoreOnSite(String caseId, String unit, String expert, int place) {
        Task task = taskOf(caseId, expert);
        String username = username(expert);
        officials.complete(task, username, onSiteScores(task, username, unit, place));
    }

    ObjectNode onSiteScores(Task task, String username, String unit, int place) {
        DemoAnswers answers = DemoAnswers.of(unit);
        ObjectNode data = RatingWork.table(
                officials.shown(task, username),
                (row, given) -> given.put(
                                "score",
                                answers.expert(place, RatingWork.code(row)).orElseThrow())
                        .put("comment", "现场核对，按标准评分"));
        data.put("visitedOn", today().toString())
                .put("latitude", 25.123456)
                .put("longitude", 115.654321)
                .put("notes", "现场正常开放");
        data.putArray("photos").add(work.evidence(username, unit + username));
        return data;
    }

    void arbitrate(String caseId, String unit) {
        DemoAnswers answers = DemoAnswers.of(unit);
        Task task = officials.task(caseId, "Activity_Arbitrate");
        ObjectNode data = RatingWork.table(
                officials.shown(task, LEAD),
                (row, given) -> given.put(
                                "score",
                                answers.arbitrated(RatingWork.code(row)).orElseThrow())
                        .put("comment", "科普功能仅有展架，按缺1类扣0.6"));
        officials.complete(task, LEAD, data);
    }

    void survey(String caseId, String unit) {
        survey(caseId, unit, 40);
    }

    void survey(String caseId, String unit, int answers) {
        officials.complete(
                officials.task(caseId, "Activity_EnterSurvey"),
                "office01",
                survey(unit, answers).put("decision", "accept"));
    }

    ObjectNode survey(String unit, int answers) {
        ObjectNode data = object("{}").put("surveyValidCount", answers);
        Map.of(
                        "surveyAwarenessRate", "survey_awareness_rate",
                        "surveyParticipationRate", "survey_participation_rate",
                        "surveySatisfactionRate", "survey_satisfaction_rate")
                .forEach((key, metric) ->
                        data.put(key, DemoAnswers.of(unit).surveyPercent(metric).orElseThrow()));
        data.putArray("scans").add(work.evidence("office01", unit + "survey"));
        return data;
    }

    void noVeto(String caseId) {
        officials.complete(caseId, "Activity_CheckVetoes", LEAD, "{'decision':'none','remark':'经核实不成立'}");
    }

    void verify(String caseId) {
        officials.complete(caseId, "Activity_VerifySheet", LEAD, "{'decision':'verified'}");
    }

    void agree(String caseId, String head) {
        officials.complete(caseId, "Activity_StateOnResult", head, "{'decision':'agree'}");
    }
}
