package cn.jianxing.publicity.application;

import cn.jianxing.cases.Submissions;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notice hangs where people pass, with photos to prove it. */
@Service
public class RecordPosting {

    private final Submissions submissions;
    private final ShowOnChannels channels;

    RecordPosting(Submissions submissions, ShowOnChannels channels) {
        this.submissions = submissions;
        this.channels = channels;
    }

    @Transactional
    public void record(String noticeId, String submissionId) {
        var posted = submissions.byId(submissionId).orElseThrow().data();
        channels.byHand(noticeId, LocalDate.parse(posted.path("postedOn").asText()), submissionId);
    }
}
