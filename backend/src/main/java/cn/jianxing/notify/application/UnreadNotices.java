package cn.jianxing.notify.application;

import cn.jianxing.live.LiveCount;
import org.springframework.stereotype.Component;

/** The number at the bell. */
@Component
class UnreadNotices implements LiveCount {

    private final ReadNotices notices;

    UnreadNotices(ReadNotices notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Object now() {
        return notices.unread();
    }
}
