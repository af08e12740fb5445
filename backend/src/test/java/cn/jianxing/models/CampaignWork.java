package cn.jianxing.models;

import static cn.jianxing.forms.FormFixtures.object;

import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.CampaignSites;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** A year's campaign of the demo county, step by step; ratings are settled as their own process settles them. */
@TestComponent
class CampaignWork {

    static final String COUNTY = "990101";
    static final List<String> TOWNS =
            List.of("990101001", "990101002", "990101003", "990101004", "990101005", "990101006");

    private final Officials officials;
    private final Stations stations;
    private final CampaignSites sites;
    private final ManagementService jobs;
    private final CampaignSettling settling;
    private final RatingWork ratings;

    CampaignWork(
            Officials officials,
            Stations stations,
            CampaignSites sites,
            ManagementService jobs,
            CampaignSettling settling,
            RatingWork ratings) {
        this.officials = officials;
        this.stations = stations;
        this.sites = sites;
        this.jobs = jobs;
        this.settling = settling;
        this.ratings = ratings;
    }

    String start() {
        return officials.start("office.director", "star-campaign", COUNTY, "{}");
    }

    /** Up to the towns. */
    String announce() {
        String caseId = start();
        issue(caseId);
        return caseId;
    }

    /** Up to the ratings; each of these stations is named by its town, the other towns name nobody. */
    String rate(String... nominated) {
        String caseId = announce();
        TOWNS.forEach(town -> nominate(caseId, town, ofTown(town, nominated)));
        confirm(caseId);
        return caseId;
    }

    /** Up to the review; every institute and the stations get these totals in turn, best first. */
    String score(double first, String... nominated) {
        String caseId = rate(nominated);
        double total = first;
        for (CampaignSite site : sites.of(caseId)) {
            settle(caseId, site.unit(), total);
            total -= 5;
        }
        return caseId;
    }

    /** A document from its draft to its dispatch; the words are left as they are proposed. */
    void issue(String caseId) {
        Task draft = officials.task(caseId, "Activity_DraftDocument");
        ObjectNode shown = officials.shown(draft, "office01");
        ObjectNode words = object("{}").put("title", shown.path("title").asText());
        officials.complete(
                draft, "office01", words.put("body", shown.path("body").asText()));
        officials.complete(caseId, "Activity_CheckDocument", "office.director", "{'decision':'approve'}");
        officials.complete(caseId, "Activity_SignDocument", "centre.deputy", "{'decision':'sign','signature':true}");
        fire(caseId, "Activity_RenderDocument");
    }

    /** The results in public, nobody objects. */
    void publicise(String caseId) {
        draftNotice(caseId);
        officials.complete(caseId, "Activity_ApproveNotice", "office.director", "{'decision':'approve'}");
        post(caseId);
        fire(caseId, "Event_PublicityOver");
    }

    /** The notice on the board of the county's centre. */
    void post(String caseId) {
        Task task = officials.task(caseId, "Activity_PostNotice");
        ObjectNode data = object("{}")
                .put(
                        "postedOn",
                        officials.shown(task, "office05").path("postedOn").asText());
        data.putArray("photos").add(ratings.evidence("office05", "board" + task.getId()));
        officials.complete(task, "office05", data);
    }

    /** The officer leaves the text as it is proposed. */
    void draftNotice(String caseId) {
        Task task = officials.task(caseId, "Activity_DraftNotice");
        ObjectNode shown = officials.shown(task, "office05");
        ObjectNode data = object("{}").put("title", shown.path("title").asText());
        officials.complete(
                task, "office05", data.put("intro", shown.path("intro").asText()));
    }

    void nominate(String caseId, String town, List<String> units) {
        Task task = officials.task(caseId, "Activity_NominateStations", town + "/institute_head");
        officials.complete(task, stations.holder(town, "institute_head"), nomination(units));
    }

    static ObjectNode nomination(List<String> units) {
        ObjectNode data = object("{}");
        ArrayNode rows = data.putObject("sites").putArray("rows");
        int order = 0;
        for (String unit : units) {
            rows.addObject().put("code", unit).put("order", ++order).put("reason", "志愿服务经常，群众满意");
        }
        return data;
    }

    void confirm(String caseId) {
        officials.complete(caseId, "Activity_ConfirmNominations", "office01", "{'decision':'confirm'}");
    }

    /** The office sends this town its list back. */
    void returnTo(String caseId, String town) {
        officials.complete(
                caseId,
                "Activity_ConfirmNominations",
                "office01",
                "{'decision':'return','returnedTowns':['%s'],'reason':'请补充推荐理由'}".formatted(town));
    }

    void settle(String caseId, String unit, double total) {
        settling.scored(caseId, unit, total);
    }

    void veto(String caseId, String unit) {
        settling.without(caseId, unit, CampaignSite.State.VETOED);
    }

    void withdraw(String caseId, String unit) {
        settling.without(caseId, unit, CampaignSite.State.WITHDRAWN);
    }

    /** Fires what is drawn at this event, as if its time had come. */
    void fire(String caseId, String event) {
        jobs.executeJob(waiting(caseId, event).getId());
    }

    /** The timer that waits at this event. */
    Job waiting(String caseId, String event) {
        return jobs.createJobQuery().activityId(event).list().stream()
                .filter(job -> caseId.equals(settling.caseOf(job.getProcessInstanceId())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing waits at " + event));
    }

    /** The review without a change, up to the approvers. */
    void agree(String caseId) {
        propose(caseId, "{}");
        opinions(caseId, "agree");
        officials.complete(caseId, "Activity_CheckResults", "office.director", "{'decision':'approve'}");
    }

    void propose(String caseId, String data) {
        officials.complete(caseId, "Activity_ProposeChanges", "office04", data);
    }

    /** The leads say this in turn; the last word is repeated. */
    void opinions(String caseId, String... words) {
        int index = 0;
        for (String unit : RatingWork.LEADS) {
            String word = words[Math.min(index++, words.length - 1)];
            Task task = officials.task(caseId, "Activity_GiveOpinion", unit + "/platform_lead");
            officials.complete(
                    task,
                    stations.holder(unit, "platform_lead"),
                    object("{'decision':'%s','reason':'经研究认为如此'}".formatted(word)));
        }
    }

    void approve(String caseId) {
        approveStations(caseId, "{'decision':'approve','signature':true}");
        approveInstitutes(caseId, "{'decision':'approve','signature':true}");
    }

    void approveStations(String caseId, String data) {
        officials.complete(caseId, "Activity_ApproveStations", "centre.deputy", data);
    }

    void approveInstitutes(String caseId, String data) {
        officials.complete(caseId, "Activity_ApproveInstitutes", "centre.director", data);
    }

    void confirmFinally(String caseId) {
        officials.complete(caseId, "Activity_ConfirmFinally__Stations", "centre.deputy", "{'signature':true}");
        officials.complete(caseId, "Activity_ConfirmFinally__Institutes", "centre.director", "{'signature':true}");
    }

    /** From the approvers to the end. */
    void publish(String caseId) {
        publicise(caseId);
        confirmFinally(caseId);
        issue(caseId);
    }

    CampaignSite site(String caseId, String unit) {
        return sites.site(caseId, unit).orElseThrow();
    }

    private static List<String> ofTown(String town, String... nominated) {
        return Arrays.stream(nominated).filter(unit -> unit.startsWith(town)).toList();
    }
}
