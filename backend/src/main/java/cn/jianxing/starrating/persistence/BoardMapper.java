package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.campaign.BoardFigures;
import cn.jianxing.starrating.domain.campaign.BoardView;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Sites of a campaign with what belongs to their ratings. */
@Mapper
interface BoardMapper {

    @Select("""
            select s.unit, r.declared_star, v.visit_on, u.valid_count as answers, g.star
            from star_campaign_site s
            left join star_rating r on r.case_id = s.rating_case_id
            left join star_visit v on v.case_id = s.rating_case_id
            left join star_survey u on u.case_id = s.rating_case_id
            left join star_register g on g.unit = s.unit and g.in_force = 1
            where s.campaign_id = #{campaignId}
            """)
    List<BoardFigures> figures(@Param("campaignId") String campaignId);

    @Select("""
            select s.unit, c.title as category
            from star_campaign_site s
            join star_rating r on r.case_id = s.rating_case_id
            join star_rating_category c on c.case_id = r.case_id and c.letter = r.lowest_category
            where s.campaign_id = #{campaignId}
            """)
    List<BoardView.Lowest> lowest(@Param("campaignId") String campaignId);
}
