package cn.jianxing.live;

import java.util.Collection;

/** Says that numbers of somebody may have changed; within the transaction of the change, if there is one. */
public interface LiveChanges {

    /** @param receivers audiences, or ids of persons */
    void touch(Collection<String> receivers);
}
