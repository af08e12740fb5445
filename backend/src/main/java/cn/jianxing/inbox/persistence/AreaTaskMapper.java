package cn.jianxing.inbox.persistence;

import cn.jianxing.inbox.domain.AreaTasks;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AreaTaskMapper {

    int due(@Param("units") Set<String> units, @Param("from") @Nullable Instant from, @Param("before") Instant before);

    int running(@Param("personId") String personId, @Param("units") Set<String> units);

    AreaTasks.Done done(
            @Param("personId") String personId, @Param("units") Set<String> units, @Param("since") Instant since);

    List<AreaTasks.StepRow> steps(@Param("units") Set<String> units, @Param("now") Instant now);

    List<AreaTasks.PressingRow> pressing(
            @Param("personId") String personId,
            @Param("audiences") Set<String> audiences,
            @Param("units") Set<String> units,
            @Param("from") @Nullable Instant from,
            @Param("before") Instant before,
            @Param("limit") int limit);
}
