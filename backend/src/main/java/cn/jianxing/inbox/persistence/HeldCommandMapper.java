package cn.jianxing.inbox.persistence;

import cn.jianxing.inbox.domain.HeldCommand;
import cn.jianxing.inbox.domain.HeldItem;
import cn.jianxing.inbox.domain.ItemRefusal;
import cn.jianxing.inbox.domain.NewHold;
import cn.jianxing.inbox.domain.TaskHead;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface HeldCommandMapper {

    Optional<TaskHead> head(@Param("taskId") String taskId);

    void insert(@Param("command") NewHold command);

    void insertItem(
            @Param("commandId") String commandId,
            @Param("position") int position,
            @Param("task") TaskHead task,
            @Param("personId") String personId,
            @Param("refusal") @Nullable ItemRefusal refusal);

    List<String> heldBy(@Param("personId") String personId, @Param("taskIds") Collection<String> taskIds);

    Optional<HeldCommand> find(@Param("id") String id);

    List<HeldCommand> latestOf(@Param("personId") String personId, @Param("limit") int limit);

    List<HeldItem> items(@Param("commandIds") Collection<String> commandIds);

    int undo(@Param("id") String id, @Param("personId") String personId);

    void undoItems(@Param("id") String id);

    List<HeldCommand> due(@Param("limit") int limit);

    int begin(@Param("id") String id);

    List<String> open(@Param("id") String id);

    Optional<String> claim(@Param("id") String id, @Param("taskId") String taskId);

    void endItem(
            @Param("id") String id,
            @Param("taskId") String taskId,
            @Param("state") String state,
            @Param("refusal") @Nullable ItemRefusal refusal);

    void attempt(@Param("id") String id, @Param("taskId") String taskId);

    int attempts(@Param("id") String id, @Param("taskId") String taskId);

    void finish(@Param("id") String id);

    int setting(@Param("name") String name);
}
