package cn.jianxing.publicity.application;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.cases.Submissions;
import cn.jianxing.publicity.NoticeContent;
import cn.jianxing.publicity.domain.NoticeRow;
import cn.jianxing.publicity.domain.PublicNotice;
import cn.jianxing.publicity.domain.PublicNotices;
import cn.jianxing.publicity.domain.PublicNotices.PublicityDays;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.NotFound;
import cn.jianxing.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list is fixed and made public for the days its matter asks for. */
@Service
public class PublishNotice {

    private final Matters matters;
    private final PublicNotices notices;
    private final Submissions submissions;
    private final NoticeTexts texts;
    private final Workdays workdays;
    private final BusinessClock clock;

    PublishNotice(
            Matters matters,
            PublicNotices notices,
            Submissions submissions,
            NoticeTexts texts,
            Workdays workdays,
            BusinessClock clock) {
        this.matters = matters;
        this.notices = notices;
        this.submissions = submissions;
        this.texts = texts;
        this.workdays = workdays;
        this.clock = clock;
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
        Instant ends = ends(notice.matter());
        var draft = submissions.latest(notice.caseId(), PublicityForms.DRAFT).orElseThrow();
        notices.publish(
                noticeId,
                draft.data().path("title").asText(),
                draft.data().path("intro").asText(),
                clock.instant(),
                ends);
        return ends;
    }

    private Instant ends(String matter) {
        PublicityDays days = notices.days(matter)
                .orElseThrow(() -> new Refused("publicity.unknown-matter", Map.of("matter", matter)));
        return days.unit().equals("WD")
                ? workdays.endAfter(clock.instant(), days.amount())
                : clock.instant().plus(Duration.ofDays(days.amount()));
    }
}
