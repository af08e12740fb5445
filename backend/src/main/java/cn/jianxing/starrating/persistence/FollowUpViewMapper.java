package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.campaign.FollowUp;
import cn.jianxing.starrating.domain.campaign.FollowUpView;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface FollowUpViewMapper extends FollowUpView {

    @Override
    List<FollowUp> find(
            @Param("q") Query query,
            @Param("viewer") Viewer viewer,
            @Param("after") @Nullable After after,
            @Param("limit") int limit);
}
