package cn.jianxing.publicity.application;

import cn.jianxing.cases.Submissions;
import cn.jianxing.publicity.NoticeContent;
import cn.jianxing.publicity.domain.NoticeRow;
import cn.jianxing.publicity.domain.PublicNotice;
import cn.jianxing.publicity.domain.PublicNotices;
import cn.jianxing.shared.NotFound;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list is fixed and made public for the days its matter asks for, on every channel that needs no hands. */
@Service
public class PublishNotice {

    private final Matters matters;
    private final PublicNotices notices;
    private final Submissions submissions;
    private final NoticeTexts texts;
    private final PublicityPeriod period;
    private final ShowOnChannels channels;

    PublishNotice(
            Matters matters,
            PublicNotices notices,
            Submissions submissions,
            NoticeTexts texts,
            PublicityPeriod period,
            ShowOnChannels channels) {
        this.matters = matters;
        this.notices = notices;
        this.submissions = submissions;
        this.texts = texts;
        this.period = period;
        this.channels = channels;
    }

    /** Answers when it ends. */
    @Transactional
    public Instant publish(String noticeId) {
        PublicNotice notice = notices.byId(noticeId).orElseThrow(() -> new NotFound("publicity.not-found"));
        NoticeContent content = matters.of(notice.matter()).content(notice.caseId());
        notices.clear(noticeId);
        int position = 0;
        for (NoticeContent.Row row : content.rows()) {
            notices.add(new NoticeRow(noticeId, row.key(), ++position, texts.kept(row.cells())));
        }
        PublicityPeriod.Period shown = period.of(notice.matter());
        var draft = submissions.latest(notice.caseId(), PublicityForms.DRAFT).orElseThrow();
        notices.publish(
                noticeId,
                draft.data().path("title").asText(),
                draft.data().path("intro").asText(),
                shown.from(),
                shown.until());
        channels.atOnce(noticeId, shown.firstDay());
        return shown.until();
    }
}
