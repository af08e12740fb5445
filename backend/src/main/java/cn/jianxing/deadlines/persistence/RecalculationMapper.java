package cn.jianxing.deadlines.persistence;

import cn.jianxing.deadlines.domain.Deadline;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Changes of limits and calendar, the cases they still have to reach, and the dates they moved. */
@Mapper
public interface RecalculationMapper {

    void add(@Param("change") Recalculation change);

    Optional<Recalculation> find(@Param("id") String id);

    List<Summary> latest(@Param("limit") int limit);

    /** @param limitKey null for every limit in working days */
    List<String> cases(@Param("limitKey") @Nullable String limitKey);

    void addCases(@Param("id") String id, @Param("caseIds") Collection<String> caseIds);

    List<Waiting> waiting(@Param("limit") int limit);

    int stillWaiting(@Param("id") String id, @Param("caseId") String caseId);

    void done(@Param("id") String id, @Param("caseId") String caseId);

    List<Deadline> open(@Param("limitKey") @Nullable String limitKey, @Param("limit") int limit);

    int countOpen(@Param("limitKey") @Nullable String limitKey);

    List<LimitLoad> loads();

    List<Deadline> openIn(@Param("caseId") String caseId);

    void addMove(@Param("move") Move move);

    record Recalculation(
            String id,
            @Nullable String limitKey,
            @Nullable Integer amountBefore,
            @Nullable String unitBefore,
            @Nullable Integer amount,
            @Nullable String unit,
            String reason,
            String personId,
            int cases,
            Instant at) {}

    /** @param waiting cases that were not reached yet */
    record Summary(
            String id,
            @Nullable String limitKey,
            @Nullable Integer amountBefore,
            @Nullable String unitBefore,
            @Nullable Integer amount,
            @Nullable String unit,
            String reason,
            String personId,
            int cases,
            Instant at,
            int moved,
            int waiting) {}

    record Waiting(String recalculationId, String caseId) {}

    record LimitLoad(String limitKey, int open) {}

    record Move(
            String id,
            String recalculationId,
            String caseId,
            @Nullable String taskId,
            @Nullable String timer,
            Instant beforeAt,
            Instant afterAt,
            Instant at) {}
}
