package cn.jianxing.starrating.application.rating;

import cn.jianxing.starrating.application.ListReviewers;
import cn.jianxing.starrating.application.OpenRatings;
import cn.jianxing.starrating.application.RatingPosts;
import cn.jianxing.starrating.application.ReviewerPlatform;
import cn.jianxing.starrating.domain.Indicator;
import cn.jianxing.starrating.domain.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks again after an objection: the departments for what they scored, the evaluation lead for the rest. */
@Service
public class ListRecheckers {

    private final OpenRatings open;
    private final ContestedIndicators contested;
    private final ListReviewers reviewers;
    private final ReviewerPlatform platforms;
    private final RatingPosts posts;

    ListRecheckers(
            OpenRatings open,
            ContestedIndicators contested,
            ListReviewers reviewers,
            ReviewerPlatform platforms,
            RatingPosts posts) {
        this.open = open;
        this.contested = contested;
        this.reviewers = reviewers;
        this.platforms = platforms;
        this.posts = posts;
    }

    /** An array list, because it becomes the collection of a multi-instance step. */
    @Transactional(readOnly = true)
    @SuppressWarnings("NonApiType")
    public ArrayList<String> of(String caseId) {
        var rating = open.require(caseId);
        var asked = new LinkedHashSet<String>();
        for (var reviewer : reviewers.reviewers(caseId)) {
            var own = platforms.reviewedBy(reviewer, contested.of(rating)).anyMatch(ListRecheckers::byDepartment);
            if (own) {
                asked.add(reviewer);
            }
        }
        if (contested.of(rating).stream().anyMatch(indicator -> !byDepartment(indicator))) {
            asked.add(posts.evaluationLead(rating));
        }
        return new ArrayList<>(asked);
    }

    public static boolean byDepartment(Indicator indicator) {
        return indicator.has(Method.M) && indicator.platform() != null;
    }
}
