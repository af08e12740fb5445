package cn.jianxing.cases.persistence;

import cn.jianxing.cases.Timeline;
import cn.jianxing.cases.domain.TimelineItem;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface TimelineMapper {

    void insert(
            @Param("id") String id,
            @Param("at") Instant at,
            @Param("entry") Timeline.Entry entry,
            @Param("onBehalfOf") @Nullable String onBehalfOf);

    List<TimelineItem> ofCase(@Param("caseId") String caseId);

    void unseal(@Param("caseId") String caseId);
}
