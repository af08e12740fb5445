package cn.jianxing.inbox.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Held commands with their items. Every moment in them is told by the database, so all nodes agree when time is up. */
public interface HeldCommands {

    Optional<TaskHead> head(String taskId);

    void append(NewHold command);

    /** @param refusal why it will not be carried out; null when it will */
    void appendItem(String commandId, int position, TaskHead task, String personId, @Nullable ItemRefusal refusal);

    /** Those of these tasks that the person holds already. */
    List<String> heldBy(String personId, Collection<String> taskIds);

    Optional<HeldCommand> find(String id);

    List<HeldCommand> latestOf(String personId, int limit);

    List<HeldItem> items(Collection<String> commandIds);

    /** Takes the command back if its time is not up; false when it is too late. */
    boolean undo(String id, String personId);

    void undoItems(String id);

    /** Commands whose time is up and that are not finished. */
    List<HeldCommand> due(int limit);

    /** From now on it cannot be undone; false when it was. */
    boolean begin(String id);

    /** Items still to be carried out, in their order. */
    List<String> open(String id);

    /** Locks an item for the rest of the transaction; false when it is not open, or another node has it. */
    boolean claim(String id, String taskId);

    void itemDone(String id, String taskId);

    void itemRefused(String id, String taskId, ItemRefusal refusal);

    /** Counts an attempt that failed for no reason of the business; answers how many there were. */
    int attempted(String id, String taskId);

    /** Closes the command when nothing of it is open. */
    void finish(String id);

    int setting(String name);
}
