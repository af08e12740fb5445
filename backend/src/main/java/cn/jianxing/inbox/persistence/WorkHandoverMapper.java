package cn.jianxing.inbox.persistence;

import cn.jianxing.inbox.domain.WorkHandover;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface WorkHandoverMapper {

    List<WorkHandover.Work> held(@Param("personId") String personId);

    List<WorkHandover.Work> asked(@Param("audiences") Set<String> audiences);

    int drafts(@Param("personId") String personId);

    void insert(@Param("handover") WorkHandover handover);

    void insertItem(@Param("item") WorkHandover.Item item);

    Optional<WorkHandover> byId(@Param("id") String id);

    List<WorkHandover> about(@Param("personId") String personId);

    List<WorkHandover.Line> lines(@Param("handoverId") String handoverId);

    List<WorkHandover> unfinished();

    List<WorkHandover.Item> waiting(@Param("handoverId") String handoverId);

    int settle(
            @Param("handoverId") String handoverId,
            @Param("seq") int seq,
            @Param("state") String state,
            @Param("refusal") @Nullable String refusal,
            @Param("at") Instant at);

    void finish(@Param("handoverId") String handoverId, @Param("at") Instant at);
}
