package cn.jianxing.starrating.domain.campaign;

import java.util.List;
import java.util.Optional;

/** Campaigns and the plans of the years. */
public interface Campaigns {

    Optional<CampaignPlan> plan(int year);

    /** What the county fixes for a year from now on; a campaign that is open keeps what it began with. */
    void plan(CampaignPlan plan);

    /** Answers false if the county has a campaign of this year already. */
    boolean add(Campaign campaign);

    Optional<Campaign> byCase(String caseId);

    Optional<Campaign> of(String county, int year);

    /** Newest first. */
    List<Campaign> all();

    /** Refuses if the campaign was changed since it was read. */
    void update(Campaign campaign);
}
