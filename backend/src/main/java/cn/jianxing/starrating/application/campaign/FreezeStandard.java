package cn.jianxing.starrating.application.campaign;

import cn.jianxing.calendar.Limits;
import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignPlan;
import cn.jianxing.starrating.domain.campaign.Campaigns;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the campaign goes by is written down with its hash: later changes are for the next year. */
@Service
public class FreezeStandard {

    private final OpenCampaigns open;
    private final Campaigns campaigns;
    private final FrozenTables tables;
    private final Limits limits;
    private final ObjectMapper json;

    FreezeStandard(OpenCampaigns open, Campaigns campaigns, FrozenTables tables, Limits limits, ObjectMapper json) {
        this.open = open;
        this.campaigns = campaigns;
        this.tables = tables;
        this.limits = limits;
        this.json = json;
    }

    @Transactional
    public void freeze(String caseId) {
        Campaign campaign = open.require(caseId);
        CampaignPlan plan = open.plan(campaign.year());
        ObjectNode frozen = json.createObjectNode();
        frozen.putObject("standard").put("year", campaign.year()).put("version", campaign.standardVersion());
        frozen.set("decisions", json.valueToTree(tables.inForce()));
        frozen.putObject("quota")
                .put("nominationShare", plan.nominationShare().toPlainString())
                .put("reEvaluationYears", plan.reEvaluationYears())
                .put("reviewRatio", plan.reviewRatio().toPlainString())
                .put("experts", plan.experts())
                .put("subsidyPreset", plan.subsidyPreset());
        frozen.putObject("dates")
                .put("windowOpens", plan.windowOpensOn().toString())
                .put("cutOff", plan.cutOffOn().toString())
                .put("closes", plan.closesOn().toString())
                .put("reportDue", plan.reportDue().toString());
        ObjectNode times = frozen.putObject("limits");
        limits.of("star-campaign").forEach(times::put);
        limits.of("star-rating").forEach(times::put);
        String text = frozen.toString();
        campaigns.update(campaign.freeze(text, sha256(text)).reach(Campaign.State.NOMINATING));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
