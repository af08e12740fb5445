package cn.jianxing.orders.persistence;

import cn.jianxing.orders.domain.MenuReviews;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Use and reviews of menu entries in their tables. */
@Mapper
interface MenuReviewMapper extends MenuReviews {

    @Override
    @Select("""
            select coalesce(sum(orders), 0) orders, coalesce(sum(rated), 0) rated,
              coalesce(sum(satisfied), 0) satisfied, coalesce(sum(complaints), 0) complaints
            from menu_usage where entry_id = #{entryId} and quarter_from >= #{since}
            """)
    Usage usage(@Param("entryId") String entryId, @Param("since") LocalDate since);

    @Override
    @Insert("""
            insert into menu_review (id, entry_id, reviewed_at, orders, satisfaction, complaints, advice, verdict,
              reason, person_id)
            values (#{id}, #{entryId}, #{reviewedAt}, #{orders}, #{satisfaction}, #{complaints}, #{advice}, #{verdict},
              #{reason}, #{personId})
            """)
    void add(MenuReview review);

    @Override
    @Select("""
            select id, entry_id, reviewed_at, orders, satisfaction, complaints, advice, verdict, reason, person_id
            from menu_review where entry_id = #{entryId} order by reviewed_at desc, id desc
            """)
    List<MenuReview> of(@Param("entryId") String entryId);
}
