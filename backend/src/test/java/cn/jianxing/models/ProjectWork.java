package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** The team of 北麦村 proposes projects, and the county decides on them. */
@TestComponent
class ProjectWork {

    static final String TEAM = "wangmai1.team";
    static final String CLERK = "culture.clerk";

    private final Officials officials;
    private final RatingWork ratings;
    private final CampaignWork campaigns;
    private final Stations stations;
    private final JdbcTemplate jdbc;

    ProjectWork(Officials officials, RatingWork ratings, CampaignWork campaigns, Stations stations, JdbcTemplate jdbc) {
        this.officials = officials;
        this.ratings = ratings;
        this.campaigns = campaigns;
        this.stations = stations;
        this.jdbc = jdbc;
    }

    /** A small culture project, about which no department has to be asked. */
    ObjectNode proposal() {
        ObjectNode project = object("{'title':'麦田戏台周末唱','platform':'culture','contentCategory':'culture_life',"
                + "'activityForm':'enjoy','serviceField':'general','team':'990101T032','leadPerson':'谢书禾',"
                + "'targetGroups':['elderly','all'],'areas':['990101001','990101002'],'minPeople':5,'maxPeople':60,"
                + "'durationMin':90,'costPerTime':120.5,'weekdays':['SA','SU'],'riskLevel':'1','minors':false,"
                + "'outdoor':false,'insuranceNeeded':false,'chargesResidents':false,'religiousOrForeign':false}");
        project.put("description", "每逢周末在村里的戏台唱戏，请老人点戏，也请年轻人学唱，唱完一起收拾场地。".repeat(2));
        project.putArray("cover").add(ratings.evidence(TEAM, "cover" + System.identityHashCode(project)));
        return project;
    }

    String propose(ObjectNode project) {
        return officials.start(TEAM, "project-admission", Stations.BEIMAI, project.toString());
    }

    void check(String caseId, String data) {
        officials.complete(caseId, "Activity_CheckByPlatform", CLERK, data);
    }

    void opinion(String caseId, String unit, String role, String word) {
        String audience = unit + "/" + role;
        officials.complete(
                officials.task(caseId, "Activity_GiveOpinion", audience),
                stations.holder(unit, role),
                object("{'decision':'%s','reason':'经研究认为如此'}".formatted(word)));
    }

    /** Everybody gives this share of the points, in per cent. */
    void score(String caseId, int percent) {
        score(caseId, "Activity_ScoreAsClerk", "office01", percent);
        for (String delegate : new String[] {"delegate01", "delegate02"}) {
            score(delegate(caseId), delegate, percent);
        }
        score(caseId, "Activity_ScoreAsExpert", "expert01", percent);
    }

    void score(String caseId, String step, String person, int percent) {
        score(officials.task(caseId, step), person, percent);
    }

    void score(Task task, String person, int percent) {
        officials.complete(task, person, scores(officials.shown(task, person), percent));
    }

    /** One of the tasks that wait for a delegate. */
    Task delegate(String caseId) {
        return officials.open(caseId).stream()
                .filter(task -> task.getTaskDefinitionKey().equals("Activity_ScoreAsDelegate"))
                .findFirst()
                .orElseThrow();
    }

    static ObjectNode scores(ObjectNode shown, int percent) {
        ObjectNode data = object("{}");
        ArrayNode rows = data.putObject("scores").putArray("rows");
        shown.path("scores")
                .path("rows")
                .forEach(row -> rows.addObject()
                        .put("code", row.path("code").asText())
                        .put("score", row.path("most").asInt() * percent / 100));
        return data;
    }

    /** Up to the director. */
    String reviewed() {
        String caseId = propose(proposal());
        check(caseId, "{'decision':'pass'}");
        score(caseId, 100);
        return caseId;
    }

    void approve(String caseId) {
        officials.complete(caseId, "Activity_ApproveProject", "office.director", "{'decision':'approve','quota':6}");
    }

    /** On the menu. */
    String admitted() {
        String caseId = reviewed();
        approve(caseId);
        campaigns.publicise(caseId);
        return caseId;
    }

    /** The case in which this project's entry is reviewed. */
    String reviews(String caseId) {
        return jdbc.queryForObject("select review_case_id from menu_entry where case_id = ?", String.class, caseId);
    }
}
