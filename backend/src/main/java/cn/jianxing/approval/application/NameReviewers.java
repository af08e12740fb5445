package cn.jianxing.approval.application;

import cn.jianxing.approval.domain.ReviewPosts;
import cn.jianxing.approval.domain.ReviewPosts.ReviewPost;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Routing;
import cn.jianxing.organisation.Unit;
import cn.jianxing.shared.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which posts are asked about some areas; who answers for several of them is asked once. */
@Service
public class NameReviewers {

    private final ReviewPosts posts;
    private final Organisation organisation;
    private final Routing routing;

    NameReviewers(ReviewPosts posts, Organisation organisation, Routing routing) {
        this.posts = posts;
        this.organisation = organisation;
        this.routing = routing;
    }

    /** Answers audiences; refuses an area for which nobody answers. */
    @Transactional(readOnly = true)
    public List<String> name(String subjectUnit, Collection<String> areas) {
        String county =
                organisation.above(subjectUnit, "county").map(Unit::code).orElse("");
        Map<String, ReviewPost> known =
                posts.of(county).stream().collect(Collectors.toMap(ReviewPost::area, Function.identity()));
        return areas.stream()
                .distinct()
                .map(area -> audience(subjectUnit, area, known))
                .distinct()
                .toList();
    }

    private String audience(String subjectUnit, String area, Map<String, ReviewPost> known) {
        ReviewPost post = known.get(area);
        if (post == null) {
            throw new Refused("routing.nobody", Map.of("role", area));
        }
        return post.unit() == null
                ? routing.above(subjectUnit, Objects.requireNonNullElse(post.unitKind(), "county"), post.role())
                : routing.of(post.unit(), post.role());
    }
}
