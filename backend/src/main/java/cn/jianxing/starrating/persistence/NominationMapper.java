package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.campaign.Quota;
import cn.jianxing.starrating.domain.campaign.TownNomination;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** What towns said, and the places given. */
@Mapper
interface NominationMapper {

    @Insert("""
            insert into star_nomination (campaign_id, town, state, submission_id, said_at)
            values (#{campaignId}, #{town}, #{state}, #{submissionId}, #{saidAt})
            on duplicate key update state = #{state}, submission_id = #{submissionId}, said_at = #{saidAt}
            """)
    void put(TownNomination nomination);

    @Select("""
            select campaign_id, town, state, submission_id, said_at from star_nomination
            where campaign_id = #{campaignId} order by town
            """)
    List<TownNomination> of(@Param("campaignId") String campaignId);

    @Insert("""
            insert into star_quota (campaign_id, level, candidates, places_for_five, places_for_four, cut_off_for_five,
              cut_off_for_four)
            values (#{campaignId}, #{level}, #{candidates}, #{placesForFive}, #{placesForFour}, #{cutOffForFive},
              #{cutOffForFour})
            on duplicate key update candidates = #{candidates}, places_for_five = #{placesForFive},
              places_for_four = #{placesForFour}, cut_off_for_five = #{cutOffForFive},
              cut_off_for_four = #{cutOffForFour}
            """)
    void putQuota(Quota quota);

    @Select("""
            select campaign_id, level, candidates, places_for_five, places_for_four, cut_off_for_five, cut_off_for_four
            from star_quota where campaign_id = #{campaignId} and level = #{level}
            """)
    Optional<Quota> quota(@Param("campaignId") String campaignId, @Param("level") Level level);
}
