package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** 北麦村 registers sites, changes and gives them up. */
@TestComponent
class SiteWork {

    static final String WORKER = "wangmai1.pw";
    static final String OWNER = "wangmai1.head";
    static final String SECRETARY = "wangmai.sec";

    private final Officials officials;
    private final RatingWork ratings;
    private final Stations stations;
    private final JdbcTemplate jdbc;

    SiteWork(Officials officials, RatingWork ratings, Stations stations, JdbcTemplate jdbc) {
        this.officials = officials;
        this.ratings = ratings;
        this.stations = stations;
        this.jdbc = jdbc;
    }

    /** A point in the rooms of the village. */
    ObjectNode site() {
        ObjectNode site = object("{'kind':'register','level':'point','name':'望麦镇北麦村麦场文明实践点',"
                + "'address':'北麦村麦场东侧','latitude':30.5,'longitude':114.25,'areaM2':120,'capacity':60,"
                + "'population':1590,'gridCount':4,'rooms':'活动室 80 平方米','ownerPost':'990101001001/station_head',"
                + "'headName':'高雨桐','contact':'07990000001','accessible':true}");
        site.set("openHours", hours(5, 9, 17));
        ArrayNode photos = site.putArray("photos");
        for (int photo = 0; photo < 4; photo++) {
            photos.add(ratings.evidence(WORKER, "site" + photo));
        }
        return site;
    }

    static ObjectNode hours(int days, int from, int to) {
        ObjectNode table = object("{}");
        ArrayNode rows = table.putArray("rows");
        for (int day = 1; day <= days; day++) {
            rows.addObject().put("code", "d" + day).put("from", from).put("to", to);
        }
        return table;
    }

    String apply(ObjectNode application) {
        return officials.start(WORKER, "site-registration", Stations.BEIMAI, application.toString());
    }

    void agree(String caseId) {
        officials.complete(caseId, "Activity_AgreeAsOwner", OWNER, "{'decision':'agree'}");
    }

    void check(String caseId, String step, boolean complete, String data) {
        var task = officials.task(caseId, step);
        ObjectNode checked = object(data);
        checked.set("nineHave", nineHave(officials.shown(task, SECRETARY), complete));
        officials.complete(task, SECRETARY, checked);
    }

    static ObjectNode nineHave(ObjectNode shown, boolean complete) {
        ObjectNode table = object("{}");
        ArrayNode rows = table.putArray("rows");
        shown.path("nineHave")
                .path("rows")
                .forEach(row -> rows.addObject()
                        .put("code", row.path("code").asText())
                        .put("there", complete || !row.path("code").asText().equals("rules"))
                        .put("note", "到现场看过"));
        return table;
    }

    void checkOnSite(String caseId) {
        check(caseId, "Activity_CheckOnSite", true, "{'decision':'pass'}");
    }

    void opinion(String caseId, String unit, String role, String word) {
        officials.complete(
                officials.task(caseId, "Activity_GiveOpinion", unit + "/" + role),
                stations.holder(unit, role),
                object("{'decision':'%s','answer':'经研究认为如此'}".formatted(word)));
    }

    void putUpPlaque(String caseId) {
        ObjectNode plaque = object("{'installedOn':'2026-01-05'}");
        plaque.putArray("plaquePhotos").add(ratings.evidence(WORKER, "plaque" + caseId));
        officials.complete(officials.task(caseId, "Activity_PutUpPlaque"), WORKER, plaque);
    }

    /** A site in the register; answers its case. */
    String registered() {
        String caseId = apply(site());
        agree(caseId);
        checkOnSite(caseId);
        officials.complete(caseId, "Activity_ApproveByTown", "wangmai.head", "{'decision':'approve'}");
        putUpPlaque(caseId);
        return caseId;
    }

    String id(String caseId) {
        return jdbc.queryForObject("select id from practice_site where case_id = ?", String.class, caseId);
    }
}
