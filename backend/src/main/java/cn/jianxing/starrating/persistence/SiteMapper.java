package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.CategoryScore;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.SiteView;
import java.math.BigDecimal;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Sites with their evaluations. */
@Mapper
interface SiteMapper {

    @Select("""
            select r.case_id, r.year, g.case_id is not null as published
            from star_rating r left join star_register g on g.case_id = r.case_id
            where r.unit = #{unit} and r.total is not null and (g.case_id is not null or r.state <> 'CLOSED')
            order by r.year desc
            """)
    List<SiteView.Evaluated> evaluated(@Param("unit") String unit);

    @Select("""
            select c.letter, c.category_id as id, c.title, sum(c.points) as points, sum(c.maximum) as maximum,
              count(*) as sites
            from star_rating r
            join star_rating_category c on c.case_id = r.case_id
            left join star_register g on g.case_id = r.case_id
            where r.level = #{level} and r.year = #{year} and r.total is not null
              and (g.case_id is not null or (not #{publishedOnly} and r.state <> 'CLOSED'))
            group by c.letter, c.category_id, c.title order by c.letter
            """)
    List<SumRow> sums(
            @Param("level") Level level, @Param("year") int year, @Param("publishedOnly") boolean publishedOnly);

    /** One category of many sites as the database adds it up. */
    record SumRow(String letter, String id, String title, BigDecimal points, BigDecimal maximum, int sites) {

        SiteView.CategorySum sum() {
            return new SiteView.CategorySum(new CategoryScore(letter, id, title, points, maximum), sites);
        }
    }
}
