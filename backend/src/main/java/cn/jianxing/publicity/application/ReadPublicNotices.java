package cn.jianxing.publicity.application;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.publicity.domain.Channels;
import cn.jianxing.publicity.domain.PublicNotice;
import cn.jianxing.publicity.domain.PublicNotices;
import cn.jianxing.shared.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published notices are for everybody; their objections for those who deal with them. */
@Service
public class ReadPublicNotices {

    private final PublicNotices notices;
    private final SeenObjections objections;
    private final Channels channels;
    private final NoticeTexts texts;
    private final Workdays workdays;

    ReadPublicNotices(
            PublicNotices notices, SeenObjections objections, Channels channels, NoticeTexts texts, Workdays workdays) {
        this.notices = notices;
        this.objections = objections;
        this.channels = channels;
        this.texts = texts;
        this.workdays = workdays;
    }

    @Transactional(readOnly = true)
    public List<PublicNotice> list(PublicNotice.@Nullable State state) {
        return notices.published(state);
    }

    @Transactional(readOnly = true)
    public Shown show(String id) {
        PublicNotice notice = notices.byId(id)
                .filter(found -> found.state() != PublicNotice.State.DRAFT)
                .orElseThrow(() -> new NotFound("publicity.not-found"));
        return new Shown(
                notice,
                texts.read(notice.heads()),
                notices.rows(id).stream()
                        .map(row -> new Row(row.rowKey(), texts.read(row.cells())))
                        .toList(),
                notice.endsAt() == null ? 0 : Math.max(0, workdays.remaining(notice.endsAt())),
                channels.of(id),
                objections.of(id));
    }

    public record Row(String key, List<String> cells) {}

    /** @param daysLeft working days */
    public record Shown(
            PublicNotice notice,
            List<String> heads,
            List<Row> rows,
            int daysLeft,
            List<Channels.Shown> channels,
            List<SeenObjections.Seen> objections) {}
}
