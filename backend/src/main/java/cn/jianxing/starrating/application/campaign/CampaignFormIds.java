package cn.jianxing.starrating.application.campaign;

/** The forms of the campaign by their published ids. */
public final class CampaignFormIds {

    public static final String NOMINATE = "star-campaign.nominate-sites";
    public static final String CONFIRM = "star-campaign.confirm-nominations";
    public static final String PROPOSE = "star-campaign.propose-changes";
    public static final String OPINION = "star-campaign.review-opinion";
    public static final String CHECK = "star-campaign.check-results";
    public static final String APPROVE = "star-campaign.approve-results";
    public static final String FINAL_CONFIRM = "star-campaign.final-confirm";

    private CampaignFormIds() {}
}
