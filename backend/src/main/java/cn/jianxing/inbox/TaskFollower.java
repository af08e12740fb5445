package cn.jianxing.inbox;

import java.util.Collection;
import java.util.Set;

/** Hears which tasks changed in the inbox, in the same transaction, after the inbox shows it; ended ones are among them. */
public interface TaskFollower {

    /** @param receivers audiences and persons who had one of the tasks in their lists, or have it now */
    void changed(Collection<String> taskIds, Set<String> receivers);
}
