package cn.jianxing.publicity.application;

import cn.jianxing.publicity.NoticeContent;
import cn.jianxing.publicity.domain.PublicNotice;
import cn.jianxing.publicity.domain.PublicNotices;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A notice begins as what its matter has to say. */
@Service
public class OpenNotice {

    private final Matters matters;
    private final PublicNotices notices;
    private final NoticeTexts texts;
    private final BusinessClock clock;

    OpenNotice(Matters matters, PublicNotices notices, NoticeTexts texts, BusinessClock clock) {
        this.matters = matters;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    /** Answers the notice's id. */
    @Transactional
    public String open(String caseId, String matter) {
        NoticeContent content = matters.of(matter).content(caseId);
        String id = Ids.next();
        notices.open(new PublicNotice(
                id,
                caseId,
                matter,
                content.title(),
                content.intro(),
                texts.kept(content.heads()),
                PublicNotice.State.DRAFT,
                clock.instant(),
                null,
                null,
                null,
                null));
        return id;
    }
}
