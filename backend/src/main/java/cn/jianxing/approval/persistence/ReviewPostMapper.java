package cn.jianxing.approval.persistence;

import cn.jianxing.approval.domain.ReviewPosts;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Who answers for which area, in its table. */
@Mapper
interface ReviewPostMapper extends ReviewPosts {

    @Override
    @Select("select area, unit, unit_kind, role from approval_review_post where county = #{county} order by area")
    List<ReviewPost> of(@Param("county") String county);
}
