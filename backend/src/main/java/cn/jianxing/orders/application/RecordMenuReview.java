package cn.jianxing.orders.application;

import cn.jianxing.cases.Submission;
import cn.jianxing.cases.Submissions;
import cn.jianxing.orders.domain.Menu;
import cn.jianxing.orders.domain.MenuEntry;
import cn.jianxing.orders.domain.MenuReviews;
import cn.jianxing.shared.Ids;
import cn.jianxing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the platform decided about an entry is kept with the figures it was decided on. */
@Service("menuRecordMenuReview")
public class RecordMenuReview {

    private final Menu menu;
    private final MenuReviews reviews;
    private final Submissions submissions;

    RecordMenuReview(Menu menu, MenuReviews reviews, Submissions submissions) {
        this.menu = menu;
        this.reviews = reviews;
        this.submissions = submissions;
    }

    @Transactional
    public void record(String entryId, String submissionId) {
        Submission review = submissions.byId(submissionId).orElseThrow(() -> new NotFound("submission.not-found"));
        String verdict = review.data().path("decision").asText();
        String satisfaction = review.data().path("satisfaction").asText();
        reviews.add(new MenuReviews.MenuReview(
                Ids.next(),
                entryId,
                review.at(),
                review.data().path("menuOrders").asInt(),
                MenuReviewData.perCent(satisfaction),
                review.data().path("menuComplaints").asInt(),
                review.data().path("reviewAdvice").asText(),
                verdict,
                review.data().path("reason").asText(),
                review.personId()));
        menu.state(entryId, verdict.equals("improve") ? MenuEntry.State.IMPROVING : MenuEntry.State.LISTED);
    }
}
