package cn.jianxing.inbox.persistence;

import cn.jianxing.inbox.domain.Vacancies;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface VacancyMapper extends Vacancies {

    @Override
    List<Waiting> waiting(@Param("offices") Set<String> offices);

    @Override
    Optional<Waiting> byTask(@Param("taskId") String taskId, @Param("offices") Set<String> offices);

    @Override
    List<Asked> askedBelow(@Param("unit") String unit);

    @Override
    List<Asked> askedAbove(@Param("unit") String unit, @Param("oldParent") String oldParent);

    @Override
    List<PostChoice> posts(@Param("offices") Set<String> offices, @Param("pattern") @Nullable String pattern);

    @Override
    @Nullable
    Instant lastReminder(@Param("audience") String audience);

    @Override
    void remind(@Param("audience") String audience, @Param("at") Instant at, @Param("person") String person);

    @Override
    void record(
            @Param("changeId") String changeId,
            @Param("task") Asked task,
            @Param("effect") String effect,
            @Param("receiverAfter") String receiverAfter);

    @Override
    List<Change> changes(@Param("offices") Set<String> offices);

    @Override
    List<ChangedTask> tasksOf(@Param("changeId") String changeId);
}
