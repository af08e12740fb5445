package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.campaign.CampaignSite;
import cn.jianxing.starrating.domain.campaign.Settlement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Sites of campaigns. */
@Mapper
interface CampaignSiteMapper {

    String COLUMNS = """
            campaign_id, unit, level, origin, nomination_order, reason, rating_case_id, state, total, lowest_ratio,
            serious_findings, satisfaction, orders, penalty, submitted_at, place, star, star_reason, settled_at,
            result_at, version
            """;

    @Insert("""
            insert into star_campaign_site (campaign_id, unit, level, origin, nomination_order, reason, rating_case_id,
              state, version)
            values (#{campaignId}, #{unit}, #{level}, #{origin}, #{nominationOrder}, #{reason}, #{ratingCaseId},
              #{state}, #{version})
            """)
    void add(CampaignSite site);

    @Delete("""
            delete from star_campaign_site
            where campaign_id = #{campaignId} and unit = #{unit} and rating_case_id is null
            """)
    void drop(@Param("campaignId") String campaignId, @Param("unit") String unit);

    @Select("select " + COLUMNS + " from star_campaign_site where campaign_id = #{campaignId} order by level, unit")
    List<CampaignSite> of(@Param("campaignId") String campaignId);

    @Select("select " + COLUMNS + " from star_campaign_site where campaign_id = #{campaignId} and unit = #{unit}")
    Optional<CampaignSite> site(@Param("campaignId") String campaignId, @Param("unit") String unit);

    @Select("select " + COLUMNS + " from star_campaign_site where rating_case_id = #{ratingCaseId}")
    Optional<CampaignSite> byRating(@Param("ratingCaseId") String ratingCaseId);

    @Update("""
            update star_campaign_site set rating_case_id = #{ratingCaseId}, state = 'RUNNING', version = version + 1
            where campaign_id = #{campaignId} and unit = #{unit}
            """)
    void start(
            @Param("campaignId") String campaignId,
            @Param("unit") String unit,
            @Param("ratingCaseId") String ratingCaseId);

    @Update("""
            update star_campaign_site set state = #{s.state}, total = #{s.total}, lowest_ratio = #{s.lowestRatio},
              serious_findings = #{s.seriousFindings}, satisfaction = #{s.satisfaction}, orders = #{s.orders},
              penalty = #{s.penalty}, submitted_at = #{s.submittedAt}, settled_at = #{at}, version = version + 1
            where campaign_id = #{campaignId} and unit = #{unit} and state in ('NOMINATED', 'RUNNING')
            """)
    int settle(
            @Param("campaignId") String campaignId,
            @Param("unit") String unit,
            @Param("s") Settlement settlement,
            @Param("at") Instant at);

    @Update("""
            update star_campaign_site set place = #{place}, star = #{star}, star_reason = #{reason},
              version = version + 1
            where campaign_id = #{campaignId} and unit = #{unit}
            """)
    void rank(
            @Param("campaignId") String campaignId,
            @Param("unit") String unit,
            @Param("place") @Nullable Integer place,
            @Param("star") int star,
            @Param("reason") @Nullable String reason);

    @Update("""
            update star_campaign_site set total = #{total}, star = #{star}, star_reason = #{reason},
              version = version + 1
            where campaign_id = #{campaignId} and unit = #{unit}
            """)
    void correct(
            @Param("campaignId") String campaignId,
            @Param("unit") String unit,
            @Param("total") BigDecimal total,
            @Param("star") int star,
            @Param("reason") String reason);

    @Update("""
            update star_campaign_site set state = #{state}, result_at = #{at}, version = version + 1
            where campaign_id = #{campaignId} and unit = #{unit}
            """)
    void conclude(
            @Param("campaignId") String campaignId,
            @Param("unit") String unit,
            @Param("state") CampaignSite.State state,
            @Param("at") Instant at);

    @Select("""
            select count(*) from star_campaign_site
            where campaign_id = #{campaignId} and state in ('NOMINATED', 'RUNNING')
            """)
    int unsettled(@Param("campaignId") String campaignId);
}
