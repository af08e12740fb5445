package cn.jianxing.starrating.application.rating;

import cn.jianxing.notify.Notices;
import cn.jianxing.starrating.application.RatingPosts;
import cn.jianxing.starrating.domain.Rating;
import org.springframework.stereotype.Component;

/** Word to those who act for a site. */
@Component
class RatingNotices {

    private final Notices notices;
    private final RatingPosts posts;

    RatingNotices(Notices notices, RatingPosts posts) {
        this.notices = notices;
        this.posts = posts;
    }

    void tellSite(Rating rating, String text) {
        notices.send(posts.signer(rating), "result", rating.caseId(), null, text);
    }
}
