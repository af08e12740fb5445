package cn.jianxing.inbox.application;

import cn.jianxing.live.LiveCount;
import org.springframework.stereotype.Component;

/** The numbers beside the inbox's lists. */
@Component
class InboxLive implements LiveCount {

    private final CountInbox count;

    InboxLive(CountInbox count) {
        this.count = count;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public Object now() {
        return count.counts();
    }
}
