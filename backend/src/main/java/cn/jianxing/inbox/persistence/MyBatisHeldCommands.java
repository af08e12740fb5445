package cn.jianxing.inbox.persistence;

import cn.jianxing.inbox.domain.HeldCommand;
import cn.jianxing.inbox.domain.HeldCommands;
import cn.jianxing.inbox.domain.HeldItem;
import cn.jianxing.inbox.domain.ItemRefusal;
import cn.jianxing.inbox.domain.NewHold;
import cn.jianxing.inbox.domain.TaskHead;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Held commands in the database. */
@Repository
class MyBatisHeldCommands implements HeldCommands {

    private final HeldCommandMapper mapper;

    MyBatisHeldCommands(HeldCommandMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<TaskHead> head(String taskId) {
        return mapper.head(taskId);
    }

    @Override
    public void append(NewHold command) {
        mapper.insert(command);
    }

    @Override
    public void appendItem(
            String commandId, int position, TaskHead task, String personId, @Nullable ItemRefusal refusal) {
        mapper.insertItem(commandId, position, task, personId, refusal);
    }

    @Override
    public List<String> heldBy(String personId, Collection<String> taskIds) {
        return mapper.heldBy(personId, taskIds);
    }

    @Override
    public Optional<HeldCommand> find(String id) {
        return mapper.find(id);
    }

    @Override
    public List<HeldCommand> latestOf(String personId, int limit) {
        return mapper.latestOf(personId, limit);
    }

    @Override
    public List<HeldItem> items(Collection<String> commandIds) {
        return commandIds.isEmpty() ? List.of() : mapper.items(commandIds);
    }

    @Override
    public boolean undo(String id, String personId) {
        return mapper.undo(id, personId) == 1;
    }

    @Override
    public void undoItems(String id) {
        mapper.undoItems(id);
    }

    @Override
    public List<HeldCommand> due(int limit) {
        return mapper.due(limit);
    }

    @Override
    public boolean begin(String id) {
        return mapper.begin(id) == 1;
    }

    @Override
    public List<String> open(String id) {
        return mapper.open(id);
    }

    @Override
    public boolean claim(String id, String taskId) {
        return mapper.claim(id, taskId).isPresent();
    }

    @Override
    public void itemDone(String id, String taskId) {
        mapper.endItem(id, taskId, "done", null);
    }

    @Override
    public void itemRefused(String id, String taskId, ItemRefusal refusal) {
        mapper.endItem(id, taskId, "refused", refusal);
    }

    @Override
    public int attempted(String id, String taskId) {
        mapper.attempt(id, taskId);
        return mapper.attempts(id, taskId);
    }

    @Override
    public void finish(String id) {
        mapper.finish(id);
    }

    @Override
    public int setting(String name) {
        return mapper.setting(name);
    }
}
