package cn.jianxing.inbox.application;

import cn.jianxing.inbox.TaskFollower;
import cn.jianxing.live.LiveChanges;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever has a list in which a task came, went or changed may have other numbers now. */
@Component
class TellLive implements TaskFollower {

    private final LiveChanges live;

    TellLive(LiveChanges live) {
        this.live = live;
    }

    @Override
    public void changed(Collection<String> taskIds, Set<String> receivers) {
        live.touch(receivers);
    }
}
