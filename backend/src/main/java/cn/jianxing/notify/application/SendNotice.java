package cn.jianxing.notify.application;

import cn.jianxing.live.LiveChanges;
import cn.jianxing.notify.NoticeCarrier;
import cn.jianxing.notify.Notices;
import cn.jianxing.notify.persistence.NoticeMapper;
import cn.jianxing.notify.persistence.NoticeMapper.NewNotice;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Puts a notice before the holders of a post, whoever they are when they look. */
@Service
class SendNotice implements Notices {

    private final NoticeMapper notices;
    private final BusinessClock clock;
    private final LiveChanges live;
    private final ObjectProvider<NoticeCarrier> carriers;

    SendNotice(NoticeMapper notices, BusinessClock clock, LiveChanges live, ObjectProvider<NoticeCarrier> carriers) {
        this.carriers = carriers;
        this.live = live;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void send(String audience, String kind, String caseId, @Nullable String taskId, String text) {
        notices.add(new NewNotice(Ids.next(), audience, kind, caseId, taskId, text, clock.instant()));
        live.touch(Set.of(audience));
        carriers.forEach(carrier -> carrier.given(audience, kind, caseId, taskId, text));
    }
}
