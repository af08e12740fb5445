package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.campaign.Campaign;
import cn.jianxing.starrating.domain.campaign.CampaignPlan;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Campaigns and their plans. */
@Mapper
interface CampaignMapper {

    String COLUMNS = """
            case_id, county, year, standard_version, window_opens_at, cut_off_at, closes_at, nomination_share, experts,
            subsidy_preset, frozen, frozen_hash, state, version, opened_at
            """;

    @Select("""
            select year, opens_on, window_opens_on, cut_off_on, closes_on, nomination_share, re_evaluation_years, experts,
              subsidy_preset, review_ratio, report_due_on, subsidy_due_days
            from star_campaign_plan where year = #{year}
            """)
    Optional<CampaignPlan> plan(@Param("year") int year);

    @Insert("""
            replace into star_campaign_plan (year, opens_on, window_opens_on, cut_off_on, closes_on, nomination_share,
              re_evaluation_years, experts, subsidy_preset, review_ratio, report_due_on, subsidy_due_days)
            values (#{year}, #{opensOn}, #{windowOpensOn}, #{cutOffOn}, #{closesOn}, #{nominationShare},
              #{reEvaluationYears}, #{experts}, #{subsidyPreset}, #{reviewRatio}, #{reportDueOn}, #{subsidyDueDays})
            """)
    void putPlan(CampaignPlan plan);

    @Insert("""
            insert into star_campaign (case_id, county, year, standard_version, window_opens_at, cut_off_at, closes_at,
              nomination_share, experts, subsidy_preset, frozen, frozen_hash, state, version, opened_at)
            values (#{caseId}, #{county}, #{year}, #{standardVersion}, #{windowOpensAt}, #{cutOffAt}, #{closesAt},
              #{nominationShare}, #{experts}, #{subsidyPreset}, #{frozen}, #{frozenHash}, #{state}, #{version},
              #{openedAt})
            """)
    void add(Campaign campaign);

    @Select("select " + COLUMNS + " from star_campaign where case_id = #{caseId}")
    Optional<Campaign> byCase(@Param("caseId") String caseId);

    @Select("select " + COLUMNS + " from star_campaign where county = #{county} and year = #{year}")
    Optional<Campaign> of(@Param("county") String county, @Param("year") int year);

    @Select("select " + COLUMNS + " from star_campaign order by year desc, county")
    List<Campaign> all();

    @Update("""
            update star_campaign set frozen = #{frozen}, frozen_hash = #{frozenHash}, state = #{state},
              version = version + 1
            where case_id = #{caseId} and version = #{version}
            """)
    int update(Campaign campaign);
}
